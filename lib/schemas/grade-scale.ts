import { z } from "zod";

export const MAX_GRADES = 20;

const namedGradeSchema = z.object({
  name: z.string().trim().min(1, "required").max(20),
  /** In per cent: it is given from here on, up to the grade above. */
  from: z.number("number").min(0).max(100),
});

/**
 * A teacher's own scale: named grades from the highest to the lowest. Their bounds fall, and the lowest begins at 0, so that every
 * per cent has a grade. An empty list is no scale.
 */
export const gradeScaleSchema = z
  .array(namedGradeSchema)
  .max(MAX_GRADES)
  .superRefine((grades, context) => {
    const add = (message: string, path: (string | number)[]) =>
      context.addIssue({ code: "custom", message, path });
    const names = grades.map(({ name }) => name.toLocaleLowerCase());
    for (const [at, { from }] of grades.entries()) {
      if (names.indexOf(names[at] ?? "") < at) add("twice", [at, "name"]);
      const above = grades[at - 1];
      if (above && from >= above.from) add("scaleFalls", [at, "from"]);
      else if (at === grades.length - 1 && from !== 0) add("scaleEndsAtZero", [at, "from"]);
    }
    if (grades.length === 1) add("scaleOfOne", []);
  });
export type GradeScale = Readonly<z.infer<typeof gradeScaleSchema>>;

/**
 * Ready-made scales to begin from. The five points of Kazakhstan are those of its criteria-based assessment (5 from 85 %, 4 from 65 %,
 * 3 from 40 %); the letters with points are those of its universities. Russia has no bounds in law: these are common ones.
 */
export const READY_SCALES = {
  kazakhstan: scale(["5", 85], ["4", 65], ["3", 40], ["2", 0]),
  russia: scale(["5", 85], ["4", 65], ["3", 50], ["2", 0]),
  letters: scale(["A", 90], ["B", 80], ["C", 70], ["D", 60], ["F", 0]),
  university: scale(
    ...([
      ["A", 95],
      ["A−", 90],
      ["B+", 85],
      ["B", 80],
      ["B−", 75],
      ["C+", 70],
      ["C", 65],
      ["C−", 60],
      ["D+", 55],
      ["D", 50],
      ["FX", 25],
      ["F", 0],
    ] as const),
  ),
  germany: scale(["1", 92], ["2", 81], ["3", 67], ["4", 50], ["5", 30], ["6", 0]),
  passed: scale(["passed", 50], ["not passed", 0]),
} as const satisfies Record<string, GradeScale>;
export type ReadyScale = keyof typeof READY_SCALES;

function scale(...grades: readonly (readonly [name: string, from: number])[]): GradeScale {
  return grades.map(([name, from]) => ({ name, from }));
}
