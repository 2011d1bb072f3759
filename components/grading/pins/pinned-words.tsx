import { useTranslations } from "next-intl";
import { segments } from "@/components/articles/segments";
import type { Span } from "@/lib/articles/sentences/sentences";
import type { PinnedComment } from "@/lib/grading/pins/pinned-comments";
import { PinNumber } from "./pin-number";
import styles from "./pins.module.css";

type Pinned = Pick<PinnedComment, "commentId" | "number" | "start" | "end" | "quote">;

/**
 * What was written, with the words marked that are commented on. After them stands the number of the comment, which leads
 * to it. Where comments overlap the words are drawn in pieces; `data-pins` holds the ids of all that a piece belongs to.
 */
export function PinnedWords({
  text,
  pins,
  chosen,
  block,
}: {
  text: string;
  pins: readonly Pinned[];
  /** Words that are being commented on. */
  chosen?: Span | undefined;
  /** The name under which words of it are found, where they can be selected. */
  block?: string;
}) {
  const t = useTranslations("Pins");
  const standing = pins.filter(({ start, end, quote }) => text.slice(start, end) === quote);
  const spans: (Pinned | Span)[] = chosen ? [...standing, chosen] : standing;
  return (
    <p
      dir="auto"
      data-block={block}
      className={`wrap-anywhere whitespace-pre-wrap [unicode-bidi:plaintext] ${styles.words}`}
    >
      {segments(text.trimEnd(), spans).map(({ start, end, text: words, spans: around }) => {
        if (around.length === 0) return words;
        const here = around.filter((span): span is Pinned => "commentId" in span);
        return [
          <mark
            key={start}
            data-pins={here.map(({ commentId }) => commentId).join(" ")}
            data-chosen={chosen && around.includes(chosen) ? "" : undefined}
          >
            {words}
          </mark>,
          ...here
            .filter((pin) => pin.end === end)
            .map(({ commentId, number }) => (
              <sup key={commentId} data-number="">
                <a
                  id={`words-${commentId}`}
                  href={`#comment-${commentId}`}
                  aria-label={t("toComment", { number })}
                >
                  <PinNumber number={number} />
                </a>
              </sup>
            )),
        ];
      })}
    </p>
  );
}
