import { isByline, isFurniture, opensTail } from "./furniture";
import { isPoint, isWholeQuotation, looksLikeHeading, markedKind } from "./marks";
import { continues, isClosed, joined, type Piece } from "./piece";

/** A paragraph that breaks off after as much as this was broken by the page; a shorter one may be a heading. */
const LONG = 80;

/** Leaves out what the words themselves show to be the page's: furniture, and what follows a comment form's heading. */
export function withoutFurniture(pieces: readonly Piece[]): Piece[] {
  let inTail = false;
  return pieces.map((piece) => {
    if (opensTail(piece.text)) inTail = true;
    else if (inTail && isTextAgain(piece)) inTail = false;
    if (piece.leftOut) return piece;
    return inTail || isFurniture(piece.text) ? { ...piece, leftOut: "furniture" } : piece;
  });
}

/** A whole sentence, or a heading that says so: the page goes back to its text. */
const isTextAgain = ({ text }: Piece): boolean =>
  (isClosed(text) && text.length > LONG) || markedKind(text)?.kind === "HEADING";

/** The kinds that beginnings show, for pieces whose source did not say. */
export const withMarks = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece) =>
    piece.kind || piece.leftOut || isByline(piece.text) ? piece : (markedKind(piece.text) ?? piece),
  );

/**
 * Joins what the page broke in the middle of a sentence: a link or a picture that became a paragraph of its own, with
 * the rest of the sentence after it. What was left out between the parts goes after them. Where the text has headings
 * that say so, a short line without a full stop is no heading but such a part.
 */
export function mended(pieces: readonly Piece[]): Piece[] {
  const hasHeadings = pieces.filter(({ kind }) => kind === "HEADING").length > 1;
  const result: Piece[] = [];
  /** Where the last kept piece stands in `result`; −1 at the start. */
  let at = -1;
  for (const piece of pieces) {
    const before = result[at];
    if (piece.leftOut) result.push(piece);
    else if (before && isBroken(before, piece, hasHeadings))
      result[at] = { ...before, text: joined(before.text, piece.text) };
    else at = result.push(piece) - 1;
  }
  return result;
}

function isBroken(a: Piece, b: Piece, hasHeadings: boolean): boolean {
  if (a.kind === "HEADING" || (b.kind && b.kind !== a.kind)) return false;
  if (b.kind || isByline(a.text) || isByline(b.text)) return false;
  if (isClosed(a.text)) return continues(b.text) && /^[^\p{L}]/u.test(b.text);
  if (continues(b.text)) return true;
  return a.kind === undefined && (hasHeadings || a.text.length > LONG || /[,，、]$/u.test(a.text));
}

/** Decides what is still open: short lines between paragraphs are headings, whole quotations are quotations. */
export function withKinds(pieces: readonly Piece[]): Piece[] {
  const kept = pieces.filter(({ leftOut }) => !leftOut);
  const hasHeadings = kept.some(({ kind }) => kind === "HEADING");
  const place = new Map(kept.map((piece, i) => [piece, i]));
  return pieces.map((piece) => {
    const i = place.get(piece);
    if (i === undefined) return piece;
    const next = kept[i + 1];
    return { ...piece, kind: kindOf(piece, kept[i - 1], next, hasHeadings) };
  });
}

function kindOf(piece: Piece, before: Piece | undefined, next: Piece | undefined, hasHeadings: boolean) {
  const opens = !hasHeadings && next !== undefined && looksLikeHeading(piece.text) && isProse(next);
  if (piece.kind === "LIST_ITEM" && isPoint(piece.text) && opens) return "HEADING" as const;
  if (piece.kind) return piece.kind;
  if (isWholeQuotation(piece.text)) return "QUOTE" as const;
  return opens && (!before || isClosed(before.text)) ? ("HEADING" as const) : ("PARAGRAPH" as const);
}

const isProse = ({ kind, text }: Piece): boolean => kind === undefined && isClosed(text);
