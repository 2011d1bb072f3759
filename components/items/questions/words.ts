/** Words as a writer counts them: runs between spaces; an ideograph is one each, since Chinese does not part its words. */
export function countWords(text: string): number {
  const ideographs = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const rest = text.replace(/\p{Script=Han}/gu, " ");
  return ideographs + (rest.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0);
}
