/**
 * Words as a writer counts them, in any script: runs between spaces that begin with a letter or a digit; an ideograph is one
 * each, since Chinese does not part its words.
 */
export function countWords(text: string): number {
  const ideographs = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const rest = text.replace(/\p{Script=Han}/gu, " ");
  return ideographs + (rest.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0);
}
