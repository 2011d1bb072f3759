/**
 * How unevenly something is spread over people: the Gini coefficient, half of the relative mean difference,
 *
 *     G = Σᵢ Σⱼ |xᵢ − xⱼ| / (2 n² x̄)
 *
 * (C. Gini, "Variabilità e mutabilità", 1912; in this form in A. Sen, "On Economic Inequality", 1973, ch. 2). Computed as the
 * equal `Σᵢ (2i − n − 1) x₍ᵢ₎ / (n Σ x)` over the values in rising order, i from 1.
 *
 * @param values what each person has, those with nothing too; none is negative.
 * @returns from 0 (everybody has the same) to 1 − 1/n (one has all); null without people, or where nobody has anything.
 */
export function gini(values: readonly number[]): number | null {
  const n = values.length;
  const sum = values.reduce((total, value) => total + value, 0);
  if (n === 0 || sum === 0) return null;
  const weighed = values
    .toSorted((a, b) => a - b)
    .reduce((total, value, index) => total + (2 * (index + 1) - n - 1) * value, 0);
  // Rounding must not carry it out of its bounds.
  return Math.min(1 - 1 / n, Math.max(0, weighed / (n * sum)));
}

/** The fewest people who together have at least half of all there is; null where nobody has anything. */
export function fewestForHalf(values: readonly number[]): number | null {
  const sum = values.reduce((total, value) => total + value, 0);
  if (sum === 0) return null;
  const descending = values.toSorted((a, b) => b - a);
  let had = 0;
  for (const [index, value] of descending.entries()) {
    had += value;
    if (had * 2 >= sum) return index + 1;
  }
  return descending.length;
}

/** Part of a whole, from 0 to 1; null of a whole of nothing. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
