import { useFormatter, useTranslations } from "next-intl";
import type { AnswerState } from "@/components/attempts/saving/types";
import { AnswerView } from "@/components/items/answer-view";
import { Button } from "@/components/ui/button";
import { MOMENT } from "@/components/ui/moment";
import type { LearnerItem } from "@/lib/schemas/item";

/** Two answers to one question, from two tabs or devices: both shown, and the student chooses. */
export function Conflict({
  item,
  state,
  language,
  onKeep,
}: {
  item: LearnerItem;
  state: AnswerState;
  language: string;
  onKeep: (which: "mine" | "theirs") => void;
}) {
  const t = useTranslations("Desk");
  const format = useFormatter();
  if (!state.newer) return null;
  const both = [
    { which: "mine", title: t("mine"), keep: t("keepMine"), answer: state.answer },
    { which: "theirs", title: t("theirs"), keep: t("keepTheirs"), answer: state.newer.answer },
  ] as const;
  return (
    <section
      role="alert"
      aria-label={t("newerTitle")}
      className="rounded-control border-2 border-marker-line p-4"
    >
      <h3 className="font-semibold text-marker-ink">{t("newerTitle")}</h3>
      <p className="mb-4">
        {t("newerText", { time: format.dateTime(new Date(state.newer.savedAt), MOMENT) })}
      </p>
      <div className="flex flex-col gap-5">
        {both.map(({ which, title, keep, answer }) => (
          <div key={which} className="border-s-3 border-rule ps-4">
            <h4 className="mb-2 font-semibold">{title}</h4>
            <AnswerView item={item} answer={answer} correct={null} lang={language} linked={false} />
            <Button className="mt-3" onClick={() => onKeep(which)}>
              {keep}
            </Button>
          </div>
        ))}
      </div>
    </section>
  );
}
