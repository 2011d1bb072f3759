/**
 * The attempts that a second marker reads: every k-th that was handed in, in the order of handing in, from the first on. Whoever hands
 * in later stands after those who have, so that nobody leaves the sample again. Neither names nor marks have a part in it.
 *
 * @param attemptIds all that are handed in, in that order, also of students who were removed since: their places stay.
 * @param every from 1, which is all.
 */
export const sampleOf = (attemptIds: readonly string[], every: number): ReadonlySet<string> =>
  new Set(attemptIds.filter((_, place) => place % every === 0));
