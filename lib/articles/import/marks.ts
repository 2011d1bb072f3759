import { isClosed, type Piece } from "./piece";

const LONGEST_HEADING = 120;
/** A line that is marked as a heading may be somewhat longer. */
const LONGEST_MARKED_HEADING = 400;

/** "01 Title", "第一章 …", "一、…", "Chapter 3": headings that say so themselves. */
const NUMBERED = [
  /^0\d{1,2}[\s.、):：–—-]+\S/u,
  /^[一二三四五六七八九十]{1,3}[、．.]\s*\S/u,
  /^第[一二三四五六七八九十百\d]{1,4}[章节節部分]/u,
  /^[（(][一二三四五六七八九十]{1,3}[）)]\s*\S/u,
  /^(chapter|part|section|глава|часть|раздел|бөлім|kapitel|teil|chapitre)\s+(\d{1,3}|[ivxlc]{1,6})\b/iu,
  /^[IVX]{1,5}\.\s+\p{Lu}/u,
];

const BULLET = /^[•●▪◦‣·*–—-]\s+(?=\S)/u;
const POINT = /^(\(?\d{1,3}[.)]|\(?[a-z]\)|[①-⑳])\s+\S/u;

/** A piece whose kind is written at its beginning; null for all others. Signs that only mark it are taken off. */
export function markedKind(line: string): Piece | null {
  const hashes = line.length <= LONGEST_MARKED_HEADING ? /^#{1,6}\s+(.+?)\s*#*$/u.exec(line) : null;
  if (hashes?.[1]) return { text: hashes[1], kind: "HEADING" };
  if (/^>+\s*\S/.test(line)) return { text: line.replace(/^>+\s*/, ""), kind: "QUOTE" };
  if (isNumberedHeading(line)) return { text: line, kind: "HEADING" };
  // A dash with a capital after it may also open a spoken line: only short signs with a space after them count.
  if (BULLET.test(line)) return { text: line.replace(BULLET, ""), kind: "LIST_ITEM" };
  // The number stays: the text may speak of "the second point".
  if (POINT.test(line)) return { text: line, kind: "LIST_ITEM" };
  return null;
}

const isNumberedHeading = (line: string): boolean =>
  line.length <= LONGEST_HEADING &&
  NUMBERED.some((pattern) => pattern.test(line)) &&
  !/[.。;；,，]$/u.test(line);

/** "1. Title" with nothing at its end: a point, or a heading where a paragraph follows. */
export const isPoint = (text: string): boolean => POINT.test(text);

/** Short and without a full stop, as headings are. */
export const looksLikeHeading = (text: string): boolean =>
  text.length <= 80 && !isClosed(text) && text.split(" ").length <= 12 && /^[\p{Lu}\p{Lo}\d"“«„]/u.test(text);

const OPENING = /^["“”„«「『‹]/u;
const INNER = /["“”„«»「」『』]/gu;

/** Whether all of it is one quotation: an opening mark first, a mark last, and none between. */
export function isWholeQuotation(text: string): boolean {
  const body = text.replace(/\s*\.?$/u, "");
  return (
    body.length > 20 && OPENING.test(body) && /["“”»」』›]$/u.test(body) && body.match(INNER)?.length === 2
  );
}
