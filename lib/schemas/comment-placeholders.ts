/** Stands for the student's name. With names hidden it stays in the mark, and is filled in when the student reads it. */
export const NAME_PLACEHOLDER = "{name}";
/** Stands for the first passage that the answer cites, in quotation marks. */
export const PASSAGE_PLACEHOLDER = "{passage}";

/** With what goes before it and belongs to it: a space, and brackets around it. */
const PASSAGE_LEFT_OUT = /\s*(?:\(\{passage\}\)|\{passage\})/g;

export type Fillings = {
  /** Null while the name is hidden: its placeholder stays. */
  readonly name: string | null;
  /** In its quotation marks; null where the answer cites none: its placeholder is left out. */
  readonly passage: string | null;
};

/** A kept comment as it goes into a mark. */
export function filled(text: string, { name, passage }: Fillings): string {
  const named = name === null ? text : text.replaceAll(NAME_PLACEHOLDER, () => name);
  if (passage !== null) return named.replaceAll(PASSAGE_PLACEHOLDER, () => passage);
  return named.replace(PASSAGE_LEFT_OUT, "").trim();
}

/** A comment as it is kept: what was filled in for this student is taken out again, so that no other one reads it. */
export function unfilled(text: string, { name, passage }: Fillings): string {
  const unquoted = passage ? text.replaceAll(passage, PASSAGE_PLACEHOLDER) : text;
  return (name ? unquoted.replaceAll(name, NAME_PLACEHOLDER) : unquoted).trim();
}
