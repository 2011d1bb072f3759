/** The upper ends of the first four of five bands of equal width on the line from −100 to 100. */
const UPPER_ENDS = [-60, -20, 20, 60] as const;

/** In which fifth of the line from −100 to 100 a position lies, from 0 at its low end. One between two bands belongs to the one nearer to the middle. */
export const stanceBand = (position: number): number =>
  UPPER_ENDS.filter((end) => (end < 0 ? position >= end : position > end)).length;

/** How many positions lie in each fifth of the line from −100 to 100, from its low end. */
export function stanceBands(positions: readonly number[]): readonly number[] {
  const counts = [0, 0, 0, 0, 0];
  for (const position of positions) {
    const band = stanceBand(position);
    counts[band] = (counts[band] ?? 0) + 1;
  }
  return counts;
}
