import type { Block } from "@/lib/schemas/article";
import type { Imported, ImportType, LeftOut } from "@/lib/schemas/article-import";
import { MAX_BLOCK_LENGTH } from "@/lib/schemas/passage";
import { InvalidInput } from "@/lib/server/errors";
import { type PageFacts, withFields } from "./fields";
import { readPage } from "./html";
import { oneLine, type Piece } from "./piece";
import { plainPieces } from "./plain";
import { mended, withKinds, withMarks, withoutFurniture } from "./structure";

/** As many blocks as a version can have, and as many lines beside them. */
const MOST_BLOCKS = 2000;

/**
 * Makes blocks of a source. Every word of it comes out again: in a block, or among what was left out.
 * @throws InvalidInput `importEmpty`, `importTooLong`, `importTooDeep`
 */
export function convert(source: string, type: ImportType): Imported {
  const { pieces, facts } = type === "text/html" ? page(source) : { pieces: plainPieces(source), facts: {} };
  if (!pieces.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) throw new InvalidInput("importEmpty");
  const shaped = withKinds(mended(withMarks(withoutFurniture(pieces))));
  const read = withFields(shaped, facts);
  const cut = read.pieces.flatMap(withinLimits);
  if (cut.length > MOST_BLOCKS) throw new InvalidInput("importTooLong");
  return { ...separated(cut), fields: read.fields, source: plainSource(source, type, pieces) };
}

/** Of a page: what its parts are called is believed unless then next to nothing is left. */
function page(html: string): { pieces: readonly Piece[]; facts: PageFacts } {
  const named = readPage(html, true);
  const letters = (pieces: readonly Piece[]) => pieces.reduce((sum, { text }) => sum + text.length, 0);
  const kept = letters(named.pieces.filter(({ leftOut }) => !leftOut));
  const read = kept * 4 < letters(named.pieces) ? readPage(html, false) : named;
  return { pieces: read.pieces, facts: read.facts };
}

/** A block longer than any paragraph, cut where a sentence ends. */
function withinLimits(piece: Piece): Piece[] {
  const parts: Piece[] = [];
  let rest = piece.text;
  while (rest.length > MAX_BLOCK_LENGTH) {
    const start = rest.slice(0, MAX_BLOCK_LENGTH);
    const end = Math.max(start.lastIndexOf(". "), start.lastIndexOf("。")) + 1;
    const at = end > MAX_BLOCK_LENGTH / 2 ? end : Math.max(start.lastIndexOf(" "), 0) || MAX_BLOCK_LENGTH - 1;
    parts.push({ ...piece, text: rest.slice(0, at).trim() });
    rest = rest.slice(at).trim();
  }
  return [...parts, { ...piece, text: rest }];
}

function separated(pieces: readonly Piece[]): { blocks: Block[]; leftOut: LeftOut[] } {
  const blocks: Block[] = [];
  const leftOut: (Omit<LeftOut, "before"> & { at: number })[] = [];
  for (const { text, kind = "PARAGRAPH", leftOut: reason } of pieces)
    if (reason) leftOut.push({ id: `o${leftOut.length + 1}`, text, reason, at: blocks.length });
    else blocks.push({ id: `b${blocks.length + 1}`, kind, text });
  return {
    blocks,
    leftOut: leftOut.map(({ at, ...line }) => ({ ...line, before: blocks[at]?.id ?? null })),
  };
}

/** The source as a reader sees it: a text as it came, a page as its lines. */
function plainSource(source: string, type: ImportType, pieces: readonly Piece[]): string {
  if (type === "text/html") return pieces.map(({ text }) => text).join("\n\n");
  return source
    .split(/\r\n?|\n/)
    .map((line) => oneLine(line))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
