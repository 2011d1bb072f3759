const written = new WeakMap<object, string>();

/** An object that never changes as `plainJson`: written at the first time, and kept as long as the object is. */
export function jsonOnce(frozen: object): string {
  const json = written.get(frozen) ?? plainJson(frozen);
  written.set(frozen, json);
  return json;
}

/**
 * Dashes, quotation marks and the ellipsis, in a text of Latin letters the only ones that need two bytes in memory; and what could
 * end the `<script>` that JSON stands in.
 */
const MARKS = /[\u2010-\u2026<]/g;

/**
 * JSON with these marks written as `\u2019`. One mark of two bytes makes the whole string, and that of the page around it, twice as
 * large in memory, and five times slower to bring to its bytes: see docs/decisions/the-answering-page-is-light.md.
 */
export const plainJson = (value: object): string =>
  JSON.stringify(value).replace(MARKS, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);
