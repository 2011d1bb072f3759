import { useTranslations } from "next-intl";
import type { AnswerProps } from "./answer-props";
import { Right, Word, Wrong } from "./verdict";

/** Each statement with the heading it was put under, and the right one where that is another. */
export function CategoriseAnswer({ item, answer, correct }: AnswerProps<"CATEGORISE">) {
  const t = useTranslations("Answer");
  const { categories, statements } = item.content;
  const title = (id: string | undefined) => categories.find((category) => category.id === id)?.title;
  return (
    <ul aria-label={t("statements")} className="flex flex-col divide-y divide-rule border-y border-rule">
      {statements.map(({ id, text }) => (
        <li key={id} className="py-2.5 wrap-break-word">
          <p>{text}</p>
          <Placed heading={title(answer?.placement[id])} right={title(correct?.placement?.[id])} />
        </li>
      ))}
    </ul>
  );
}

function Placed({ heading, right }: { heading: string | undefined; right: string | undefined }) {
  const t = useTranslations("Answer");
  if (heading && heading === right) return <Right>{t("placedRight", { heading })}</Right>;
  return (
    <>
      {heading && right ? <Wrong>{t("placedWrong", { heading })}</Wrong> : null}
      {heading && !right ? <Word>{t("placed", { heading })}</Word> : null}
      {heading ? null : <p className="text-muted">{t("notPlaced")}</p>}
      {right ? <Right>{t("belongs", { heading: right })}</Right> : null}
    </>
  );
}
