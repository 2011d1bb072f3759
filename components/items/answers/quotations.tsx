import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Passage } from "@/lib/schemas/passage";
import type { QuoteProps } from "./answer-props";

/** Passages as numbered quotations; each leads to its mark in the text, whose id is `passage-<number>`. */
export function Quotations({
  label,
  passages,
  quotes,
}: {
  label: ReactNode;
  passages: readonly Passage[];
  quotes: QuoteProps;
}) {
  const t = useTranslations("Answer");
  return (
    <div>
      <p className="mb-2 flex items-baseline justify-between gap-4 font-semibold">
        {label}
        <span className="text-sm font-semibold text-marker-ink">
          {t("passages", { count: passages.length })}
        </span>
      </p>
      <ul className="flex flex-col gap-1.5">
        {passages.map((passage, index) => (
          <li
            key={`${passage.blockId}:${passage.start}:${passage.end}`}
            className="relative has-[a:hover]:bg-marker/25"
          >
            <blockquote className="quotation py-2.5" lang={quotes.lang}>
              {passage.quote}
              <QuoteNumber number={quotes.firstNumber + index} quotes={quotes} />
            </blockquote>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The link covers its whole quotation, so that a thumb finds it. */
function QuoteNumber({ number, quotes: { linked, onQuote } }: { number: number; quotes: QuoteProps }) {
  const t = useTranslations("Answer");
  const sign = <sup className="marker">{number}</sup>;
  if (!linked) return sign;
  return (
    <a
      href={`#passage-${number}`}
      aria-label={t("toPassage", { number })}
      className="no-underline after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-control focus-visible:after:outline-3 focus-visible:after:outline-offset-2 focus-visible:after:outline-accent"
      {...(onQuote && {
        onClick: (event: { preventDefault: () => void }) => {
          event.preventDefault();
          onQuote(number);
        },
      })}
    >
      {sign}
    </a>
  );
}
