/** The arithmetic mean, `Σx / n`; null of nothing, which has no mean. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
