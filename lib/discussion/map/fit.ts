const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Letters as wide as they are high. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;
const NARROW = /^[\s.,:;!|'’`ijlItfr()[\]-]/u;

/**
 * About how wide a letter is, in parts of the font's size: on the safe side, since nobody measures fonts here, and a picture that
 * was taken away is drawn with whatever font its reader has.
 */
const widthOf = (grapheme: string): number =>
  WIDE.test(grapheme) ? 1.02 : NARROW.test(grapheme) ? 0.37 : 0.61;

/** About how wide a text is, in the unit of `size`. */
export const textWidth = (text: string, size: number): number =>
  Array.from(graphemes.segment(text)).reduce((sum, { segment }) => sum + widthOf(segment), 0) * size;

/**
 * A text on lines of a width. What does not fit on the last line is cut off and says so with "…". Lines break at spaces, and in a
 * word where it alone is too long.
 *
 * @param width and `size`, the font's, in the same unit.
 */
export function linesThatFit(text: string, width: number, size: number, lines = 1): string[] {
  const found: string[] = [];
  let rest = text.replace(/\s+/gu, " ").trim();
  while (rest !== "" && found.length < lines) {
    const isLast = found.length === lines - 1;
    if (textWidth(rest, size) <= width) {
      found.push(rest);
      break;
    }
    const taken = startOf(rest, isLast ? width - textWidth("…", size) : width, size);
    found.push(isLast ? `${taken.trimEnd()}…` : taken.trimEnd());
    rest = rest.slice(taken.length).trimStart();
  }
  return found;
}

/** The start of a text that fits, to a space if there is one in its second half. */
function startOf(text: string, width: number, size: number): string {
  let taken = "";
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += widthOf(segment) * size;
    if (used > width && taken !== "") break;
    taken += segment;
  }
  const space = taken.lastIndexOf(" ");
  return text[taken.length] !== " " && space > taken.length / 2 ? taken.slice(0, space) : taken;
}
