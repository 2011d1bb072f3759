import { useTranslations } from "next-intl";
import type { AnswerProps } from "./answer-props";
import { Right, Word, Wrong } from "./verdict";

/** Each term with the meaning it was given, and the right one where that is another. */
export function MatchAnswer({ item, answer, correct }: AnswerProps<"MATCH">) {
  const t = useTranslations("Answer");
  const { terms, meanings } = item.content;
  const meaning = (id: string | undefined) => meanings.find((entry) => entry.id === id)?.text;
  return (
    <dl aria-label={t("terms")} className="flex flex-col divide-y divide-rule border-y border-rule">
      {terms.map(({ id, text }) => (
        <div key={id} className="py-2.5 wrap-break-word">
          <dt>{text}</dt>
          <dd>
            <Matched given={meaning(answer?.placement[id])} right={meaning(correct?.placement?.[id])} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Matched({ given, right }: { given: string | undefined; right: string | undefined }) {
  const t = useTranslations("Answer");
  return (
    <>
      {given === undefined ? <p className="text-muted">{t("notMatched")}</p> : null}
      {given !== undefined && right === undefined ? <Word>{given}</Word> : null}
      {given !== undefined && right !== undefined && given !== right ? (
        <Wrong>{t("matchedWrong", { meaning: given })}</Wrong>
      ) : null}
      {right === undefined ? null : (
        <Right>
          {given === right ? t("matchedRight", { meaning: right }) : t("means", { meaning: right })}
        </Right>
      )}
    </>
  );
}
