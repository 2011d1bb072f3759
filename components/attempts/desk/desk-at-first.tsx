import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ArticleHeading } from "@/components/articles/article-heading";
import { DrawnText } from "@/components/articles/article-text";
import { textHtml } from "@/components/articles/text-html";
import { SkeletonLines } from "@/components/ui/skeleton";
import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import { DeskFrame } from "./desk-frame";
import { sheetLooks } from "./sheet";

/**
 * What the server draws of the desk: the text, which can be read at once. All else needs the script anyway, and what is typed
 * into a question that nobody listens to yet would be lost. See docs/decisions/the-answering-page-is-light.md.
 */
export function DeskAtFirst({ textJson, bar }: { textJson: string; bar: ReactNode }) {
  const t = useTranslations("Desk");
  const { text, html } = drawn(textJson);
  return (
    <DeskFrame
      bar={bar}
      text={
        <div className="mx-auto max-w-measure">
          <ArticleHeading text={text} />
          <DrawnText language={text.language} html={html} />
        </div>
      }
    >
      <aside aria-label={t("questions")} className={`${sheetLooks("peek")} px-5 py-6 lg:px-8`}>
        <SkeletonLines />
      </aside>
    </DeskFrame>
  );
}

type Drawn = { readonly text: ReadingText; readonly html: string };

/** By the text's JSON: a server draws the same one for a whole class. Few, for a text may be a book. */
const kept = new Map<string, Drawn>();
const MOST_KEPT = 20;

function drawn(textJson: string): Drawn {
  const known = kept.get(textJson);
  if (known) return known;
  const text = JSON.parse(textJson) as ReadingText;
  const fresh = { text, html: textHtml(text) };
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= MOST_KEPT) kept.delete(oldest);
  kept.set(textJson, fresh);
  return fresh;
}
