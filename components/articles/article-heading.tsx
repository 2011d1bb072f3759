import { useLocale, useTranslations } from "next-intl";
import type { ReadingText } from "@/lib/articles/frozen/reading-text";

/** What stands above a text: its title, who wrote it and how long it takes. Where it comes from stands at its end. */
export function ArticleHeading({ text }: { text: ReadingText }) {
  const minutes = useMinutes(text.minutes);
  const facts = [text.author, minutes].filter(Boolean);
  return (
    <header className="mb-10 max-w-measure">
      <h1
        lang={text.language}
        className="font-read text-[1.7rem]/[1.2] font-semibold tracking-tight sm:text-[2.125rem]/[1.2]"
      >
        {text.title}
      </h1>
      <p className="mt-2 text-muted">{facts.join(" · ")}</p>
    </header>
  );
}

/** By language and number: what knows the plurals of a language is otherwise made anew for each page that a server draws. */
const kept = new Map<string, string>();

/** How long it takes to read, in words. */
function useMinutes(minutes: number): string {
  const t = useTranslations("Article");
  const key = `${useLocale()} ${minutes}`;
  const words = kept.get(key) ?? t("minutes", { minutes });
  kept.set(key, words);
  return words;
}
