import type { ArticleDraft } from "@/lib/schemas/article";
import { isByline } from "./furniture";
import { guessLanguage } from "./language";
import type { Piece } from "./piece";

/** What a page says of itself, in its head. */
export type PageFacts = {
  readonly title?: string;
  readonly author?: string;
  readonly site?: string;
  readonly language?: string;
};

/** How far down a title or a byline can stand. */
const TOP = 8;

const AUTHOR =
  /(?:^|\s)(?:author|written by|words by|автор|作者|autor|auteur|by(?=\s*[:：]|\s+\p{Lu}))\s*[:：]?\s*(.+?)(?=\s+(?:source|источник|来源|quelle|translated by)\s*[:：]|\s[|·]\s|$)/iu;
const SOURCE = /(?:^|\s)(?:source|источник|来源|quelle|дереккөз)\s*[:：]\s*(.+)$/iu;

const same = (a: string, b: string): boolean => letters(a) === letters(b);
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Takes title, author and source out of the top of a text, and guesses its language. What was taken is left out. */
export function withFields(
  pieces: readonly Piece[],
  facts: PageFacts,
): { fields: Omit<ArticleDraft, "blocks">; pieces: Piece[] } {
  const kept = pieces.filter(({ leftOut }) => !leftOut);
  const titled = titlePiece(kept, facts.title);
  const bylines = kept.slice(0, TOP).filter((piece) => piece !== titled && isByline(piece.text));
  const byline = bylines.map(({ text }) => text).join(" ");
  const fields = {
    title: (titled?.text ?? facts.title ?? "").slice(0, 300),
    author: (AUTHOR.exec(byline)?.[1] ?? facts.author ?? "").slice(0, 200),
    source: (SOURCE.exec(byline)?.[1] ?? facts.site ?? "").slice(0, 500),
    language: facts.language ?? guessLanguage(kept.map(({ text }) => text).join(" ")),
    licenceNote: "",
  };
  return {
    fields,
    pieces: pieces.map((piece) => {
      if (piece === titled) return { ...piece, leftOut: "title" };
      return bylines.includes(piece) ? { ...piece, leftOut: "byline" } : piece;
    }),
  };
}

/** The line at the top that repeats the page's title, or that can only be one: short, no sentence, before the prose. */
function titlePiece(kept: readonly Piece[], pageTitle: string | undefined): Piece | undefined {
  if (pageTitle) {
    const repeated = kept.slice(0, TOP).find(({ text }) => same(text, pageTitle));
    if (repeated) return repeated;
  }
  const [first, second] = kept;
  if (!first || !second || first.kind === "LIST_ITEM" || first.kind === "QUOTE") return undefined;
  if (first.kind === "HEADING" && /^(0?\d|第?[一二三四五六七八九十\d])/u.test(first.text)) return undefined;
  return first.text.length <= 150 && !/[.。:：;,]$/u.test(first.text) ? first : undefined;
}
