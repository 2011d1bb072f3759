import { useTranslations } from "next-intl";
import { usePlaced } from "../use-placed";
import { MoverPills } from "./mover-pills";
import type { QuestionProps } from "./question-props";
import { StanceLine } from "./stance-line";

/** Where one stands now, how sure one is, and what moved one. Passages are cited below it, if any did. */
export function StanceQuestion({ item, answer, before, onChange }: QuestionProps<"STANCE">) {
  const t = useTranslations("Stance");
  const { low, high } = item.content;
  const placed = usePlaced(item.content);
  return (
    <div className="flex flex-col gap-5">
      {before ? (
        <p className="border-s-3 border-rule ps-3 text-muted">
          {t("before", {
            where: placed(before.position),
            confidence: t(`confidence_${before.confidence}`),
          })}
        </p>
      ) : null}
      <StanceLine
        name={item.id}
        statement={item.prompt}
        low={low}
        high={high}
        stance={answer}
        onChange={(stance) => onChange({ ...answer, ...stance })}
      />
      <MoverPills
        legend={t("moved")}
        name={`${item.id}:moved`}
        moved={answer.moved}
        onChange={(moved) => onChange({ ...answer, moved })}
      />
    </div>
  );
}
