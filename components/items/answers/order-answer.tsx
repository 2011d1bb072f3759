import { useTranslations } from "next-intl";
import type { AnswerProps } from "./answer-props";
import { Right, Wrong } from "./verdict";

/** The order that was given, with the right place of each entry where that may be shown; what was left out follows. */
export function OrderAnswer({ item, answer, correct }: AnswerProps<"ORDER">) {
  const t = useTranslations("Answer");
  const { entries } = item.content;
  const right = correct?.order ?? null;
  const placed = (answer?.order ?? []).flatMap((id) => entries.filter((entry) => entry.id === id));
  const left = entries.filter((entry) => !placed.includes(entry));
  return (
    <>
      {placed.length > 0 ? (
        <ol
          aria-label={t("order")}
          className="flex list-decimal flex-col divide-y divide-rule border-y border-rule"
        >
          {placed.map(({ id, text }, place) => (
            <li key={id} className="ms-6 py-2.5 ps-1 wrap-break-word">
              <p>{text}</p>
              {right ? <Placed place={place + 1} right={right.indexOf(id) + 1} /> : null}
            </li>
          ))}
        </ol>
      ) : null}
      {left.length > 0 ? (
        <section aria-label={t("notPlacedInOrder")}>
          <p className="text-muted">{t("notPlacedInOrder")}</p>
          <ul className="mt-1 flex list-disc flex-col gap-1 ps-6">
            {left.map(({ id, text }) => (
              <li key={id} className="wrap-break-word">
                {text}
                {right ? <Right>{t("belongsAt", { place: right.indexOf(id) + 1 })}</Right> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function Placed({ place, right }: { place: number; right: number }) {
  const t = useTranslations("Answer");
  return place === right ? <Right>{t("inPlace")}</Right> : <Wrong>{t("belongsAt", { place: right })}</Wrong>;
}
