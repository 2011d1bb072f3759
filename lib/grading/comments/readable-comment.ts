import { NAME_PLACEHOLDER } from "@/lib/schemas/comment-placeholders";

declare const readable: unique symbol;
/** A comment made ready for whoever reads it. Whatever shows comments asks for this, so that none is shown as it is stored. */
export type ReadableComment = string & { readonly [readable]: true };

/** Who reads it: everybody who may know the student's name, or a marker from whom it is hidden. */
export type CommentReader = { readonly studentName: string; readonly isNameHidden: boolean };

/**
 * A stored comment, of a mark or on words of an answer, for its reader: the student's name stands in its place. While
 * names are hidden it is the other way round, also in comments that were written while they were shown.
 */
export function readableComment(stored: string, reader: CommentReader): ReadableComment;
export function readableComment(
  stored: string | null | undefined,
  reader: CommentReader,
): ReadableComment | null;
export function readableComment(
  stored: string | null | undefined,
  { studentName, isNameHidden }: CommentReader,
): ReadableComment | null {
  if (stored === null || stored === undefined) return null;
  const [from, to] = isNameHidden ? [wanted(studentName), NAME_PLACEHOLDER] : [NAME_PLACEHOLDER, studentName];
  return stored.replaceAll(from, () => to) as ReadableComment;
}

/** A name of a few Latin letters is sought as a word of its own: "Al" is not in "Although". */
const wanted = (name: string): string | RegExp =>
  /^\p{Script=Latin}{0,3}$/u.test(name) ? new RegExp(`(?<!\\p{L})${name || "(?!)"}(?!\\p{L})`, "gu") : name;
