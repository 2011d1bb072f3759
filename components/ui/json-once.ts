const written = new WeakMap<object, string>();

/** An object that never changes as `plainJson`: written at the first time, and kept as long as the object is. */
export function jsonOnce(frozen: object): string {
  const json = written.get(frozen) ?? plainJson(frozen);
  written.set(frozen, json);
  return json;
}

/** The list of values that are written already: in one piece, for brackets put around it would make a copy of the whole. */
export const jsonList = (parts: readonly string[]) =>
  ["[", ...parts.flatMap((json, at) => (at === 0 ? json : [",", json])), "]"].join("");

/** Letters that need two bytes in memory; in a text of mostly Latin letters, dashes and curly quotes for the most part. */
const WIDE = /[\u0100-\uffff]/g;
const FEW = 1 / 20;

/**
 * JSON in which few such letters are written as `\u2019`. One alone makes the whole string, and what it is put into, twice as large in
 * memory, and several times slower to bring to bytes: see docs/decisions/the-answering-page-is-light.md. A `<` is always
 * written so: it could end the document, or the element of it that the JSON stands in.
 */
export function plainJson(value: object): string {
  const json = JSON.stringify(value);
  const wide = json.match(WIDE)?.length ?? 0;
  return json.replace(wide < json.length * FEW ? /[\u0100-\uffff<]/g : /</g, escaped);
}

const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
