import { useTranslations } from "next-intl";
import type { ReadingText } from "@/lib/articles/frozen/reading-text";

/** Letters a reader of about fifteen takes in a minute; letters, because Chinese does not part its words. */
const LETTERS_PER_MINUTE = 900;
const IDEOGRAPHS_PER_MINUTE = 250;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Minutes that reading the text takes, at least 1. */
export function readingMinutes({ blocks }: Pick<ReadingText, "blocks">): number {
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const ideographs = blocks.reduce((sum, { text }) => sum + (text.match(IDEOGRAPH)?.length ?? 0), 0);
  return Math.max(
    1,
    Math.round((letters - ideographs) / LETTERS_PER_MINUTE + ideographs / IDEOGRAPHS_PER_MINUTE),
  );
}

/** What stands above a text: its title, who wrote it, where it comes from and how long it takes. */
export function ArticleHeading({ text }: { text: ReadingText }) {
  const t = useTranslations("Article");
  const facts = [text.author, t("minutes", { minutes: readingMinutes(text) })].filter(Boolean);
  return (
    <header className="mb-10 max-w-measure">
      <h1
        lang={text.language}
        className="font-read text-[1.7rem]/[1.2] font-semibold tracking-tight sm:text-[2.125rem]/[1.2]"
      >
        {text.title}
      </h1>
      <p className="mt-2 text-muted">{facts.join(" · ")}</p>
      {text.source ? <p className="text-sm text-muted">{text.source}</p> : null}
      {text.licenceNote ? <p className="text-sm text-muted">{text.licenceNote}</p> : null}
    </header>
  );
}
