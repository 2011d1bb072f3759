/** Points are kept to two decimals, half up. */
export function rounded(points: number): number {
  return Math.round((points + Number.EPSILON) * 100) / 100;
}
