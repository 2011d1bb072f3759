import type { BlockKind } from "@/lib/schemas/article";
import type { LeftOutReason } from "@/lib/schemas/article-import";

/** A stretch of the source on its way to becoming a block. */
export type Piece = {
  readonly text: string;
  /** What the source itself says that it is; undefined where only its words can tell. */
  readonly kind?: BlockKind | undefined;
  /** Why it is left out; undefined where it belongs to the text. */
  readonly leftOut?: LeftOutReason | undefined;
};

/** Space of any kind, made one: what separates words, and nothing else. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, "")
    .replace(/[\p{Zs}\t\n\r\v\f\u2028\u2029]+/gu, " ")
    .trim();

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Puts two parts of one sentence together: with a space, except where the script or the sign needs none. */
export function joined(a: string, b: string): string {
  const last = a.at(-1) ?? "";
  const first = b.at(0) ?? "";
  const hyphen = /\p{L}-$/u.test(a.slice(-3)) && /^\p{Ll}/u.test(b);
  const tight =
    hyphen || (CJK.test(last) && CJK.test(first)) || /^[,.;:?!)\]}…。，、；：？！）」』]/u.test(b);
  return `${a}${tight ? "" : " "}${b}`;
}

const TRAILING = /[\s"'“”„‟«»‘’‚‹›)\]}）」』*_]+$/u;

/** Whether a sentence, or what introduces the next one, ends here; a line that the page broke does not. */
export function isClosed(text: string): boolean {
  return /[.!?…:;。！？：；‥]$/u.test(text.slice(-40).replace(TRAILING, ""));
}

/** Whether it can only go on what stood before it. */
export const continues = (text: string): boolean =>
  /^(\p{Ll}|[,;?!)…，、；？！）](?!\p{L})|\.(?!\.))/u.test(text);
