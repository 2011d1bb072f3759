import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { PinnedComment } from "@/lib/grading/pins/pinned-comments";
import { PinNumber } from "./pin-number";
import styles from "./pins.module.css";

/** The comments on words of one answer, each with its number and its words, which it leads to. */
export function PinList<T extends PinnedComment>({
  pins,
  more,
  inPlace,
}: {
  pins: readonly T[];
  /** What stands under a comment. */
  more?: (pin: T) => ReactNode;
  /** What stands in the place of a comment's text; undefined for none. */
  inPlace?: (pin: T) => ReactNode;
}) {
  const t = useTranslations("Pins");
  if (pins.length === 0) return null;
  return (
    <ol aria-label={t("list")} className="-mx-2 flex flex-col border-t border-rule">
      {pins.map((pin) => {
        const { commentId, number, quote, text } = pin;
        return (
          <li
            key={commentId}
            id={`comment-${commentId}`}
            tabIndex={-1}
            className={`border-b border-rule px-2 py-2.5 outline-none ${styles.comment}`}
          >
            <a
              href={`#words-${commentId}`}
              aria-label={t("toWords", { number, quote })}
              className="flex min-h-8 items-center gap-2 text-muted no-underline hover:text-ink"
            >
              <PinNumber number={number} />
              <span dir="auto" className="line-clamp-1 font-read wrap-anywhere">
                {t("quoted", { quote })}
              </span>
            </a>
            {inPlace?.(pin) ?? (
              <>
                <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
                  {text}
                </p>
                {more?.(pin)}
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}
