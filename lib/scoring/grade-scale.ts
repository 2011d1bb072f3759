import type { GradeScale } from "@/lib/schemas/grade-scale";

/**
 * A share in per cent as it is shown everywhere: to a tenth, half up. What lies within a millionth of a tenth below the half is the half:
 * sums of points are not exact in the computer.
 * @param ratio from 0 to 1.
 */
export const shownPercent = (ratio: number): number => Math.round(ratio * 1000 + 1e-6) / 10;

/**
 * The name of the grade for a share: the highest whose bound the per cent reaches as it is shown, so that nobody reads 85 % and the grade
 * below 85 beside it.
 * @param ratio from 0 to 1.
 * @returns null where there is no scale.
 */
export function gradeFor(scale: GradeScale, ratio: number): string | null {
  const percent = shownPercent(ratio);
  return (scale.find(({ from }) => percent >= from) ?? scale.at(-1))?.name ?? null;
}
