import { useTranslations } from "next-intl";
import { consistency } from "@/lib/statistics/consistency";
import type { AnswerProps } from "./answer-props";
import { Word } from "./verdict";

/** Each case with its judgement, and where the judgements follow one principle. Nothing here is right or wrong. */
export function MatrixAnswer({ item, answer }: AnswerProps<"MATRIX">) {
  const t = useTranslations("Answer");
  const { principles, cases } = item.content;
  const judgements = answer?.judgements ?? {};
  const title = (id: string | undefined) => principles.find((principle) => principle.id === id)?.title;
  const { main, following, judged, different } = consistency(
    cases.map(({ id }) => id),
    judgements,
  );
  return (
    <>
      <ul aria-label={t("judgements")} className="flex flex-col divide-y divide-rule border-y border-rule">
        {cases.map(({ id, text }) => {
          const judgement = title(judgements[id]);
          return (
            <li
              key={id}
              className={`py-2.5 wrap-break-word ${different.includes(id) ? "border-s-3 border-s-marker-line ps-3" : ""}`}
            >
              <p>{text}</p>
              {judgement ? <Word>{judgement}</Word> : <p className="text-muted">{t("notJudged")}</p>}
            </li>
          );
        })}
      </ul>
      {judged > 1 ? (
        <p>
          {main === null
            ? t("noPrinciple", { judged })
            : t(different.length === 0 ? "onePrinciple" : "mostlyPrinciple", {
                following,
                judged,
                principle: title(main) ?? "",
              })}
        </p>
      ) : null}
    </>
  );
}
