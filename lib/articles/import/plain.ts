import { isFurniture } from "./furniture";
import { markedKind } from "./marks";
import { isClosed, joined, oneLine, type Piece } from "./piece";

/** Wider lines than this are paragraphs of their own: nothing wraps there. */
const WIDEST_WRAP = 110;

/**
 * A plain text as pieces. A blank line parts them; so does a line break, unless the text is wrapped by hand. Then lines
 * are joined until a short one ends the paragraph.
 */
export function plainPieces(source: string): Piece[] {
  const lines = source.replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n").split("\n");
  const width = wrapWidth(lines);
  const pieces: Piece[] = [];
  /** The line before, as long as it can go on; "" after a blank line or furniture. */
  let before = "";
  for (const raw of lines) {
    const line = oneLine(raw);
    const last = pieces.at(-1);
    if (!line) before = "";
    else if (isFurniture(line)) {
      pieces.push({ text: line, leftOut: "furniture" });
      before = "";
    } else if (before && last && goesOn(before, line, width, last)) {
      const quoted = last.kind === "QUOTE" && line.startsWith(">") ? line.replace(/^>+\s*/, "") : line;
      pieces[pieces.length - 1] = { ...last, text: joined(last.text, quoted) };
      before = line;
    } else {
      const marked = markedKind(line);
      pieces.push(marked ?? { text: line });
      before = marked?.kind === "HEADING" ? "" : line;
    }
  }
  return pieces;
}

/** How wide the lines of a text wrapped by hand are; 0 when it is not wrapped. */
function wrapWidth(lines: readonly string[]): number {
  let widest = 0;
  let pairs = 0;
  let open = 0;
  let before = "";
  for (const raw of lines) {
    const line = raw.trim();
    if (line.length > WIDEST_WRAP) return 0;
    widest = Math.max(widest, line.length);
    if (line && before) {
      pairs++;
      if (!isClosed(before)) open++;
    }
    before = line;
  }
  // Most lines of a wrapped text end in the middle of a sentence; few of a list of paragraphs do.
  return pairs > 0 && open >= pairs / 3 && widest >= 25 ? widest : 0;
}

function goesOn(before: string, line: string, width: number, last: Piece): boolean {
  if (last.kind === "QUOTE" && before.startsWith(">")) return line.startsWith(">") || !markedKind(line);
  if (markedKind(line)) return false;
  if (!isClosed(before) && /^\p{Ll}/u.test(line)) return true;
  return width > 0 && before.length >= width * 0.6;
}
