import { z } from "zod";

export const MISSING_WORK = ["NOTHING", "ZERO"] as const;
export type MissingWork = (typeof MISSING_WORK)[number];

const percentSchema = z.number("number").min(0).max(100);

const gradeCategorySchema = z.object({
  title: z.string().trim().min(1, "required").max(80),
  weight: percentSchema,
  dropLowest: z.number("wholeNumber").int("wholeNumber").min(0).max(50),
  assignmentIds: z.array(z.uuid()).max(500),
});

/** How a course comes to its totals, as it is saved: all of it at once. */
export const saveGradebookSchema = z.object({
  courseId: z.uuid(),
  /** The save that this one is based on; 0 where there was none. */
  revision: z.number().int().min(0),
  latePenalty: percentSchema,
  latePenaltyCap: percentSchema,
  missingWork: z.enum(MISSING_WORK),
  categories: z
    .array(gradeCategorySchema)
    .max(20)
    .superRefine((categories, context) => {
      const isWeightless = categories.length > 0 && categories.every(({ weight }) => weight === 0);
      if (isWeightless) context.addIssue({ code: "custom", message: "weightNeeded", path: [0, "weight"] });
      const titles = categories.map(({ title }) => title.toLocaleLowerCase());
      for (const [at, title] of titles.entries())
        if (titles.indexOf(title) < at)
          context.addIssue({ code: "custom", message: "twice", path: [at, "title"] });
    }),
});
export type SaveGradebook = z.infer<typeof saveGradebookSchema>;

const gradePlaceSchema = z.object({ assignmentId: z.uuid(), userId: z.uuid() });

/** A word on what an assignment counts for a student, in per cent of its maximum. */
export const overrideGradeSchema = gradePlaceSchema.extend({
  percent: z.preprocess(
    // A form sends words; what is left empty is no number.
    (value) => (typeof value === "string" && value.trim() ? Number(value) : value),
    percentSchema,
  ),
  reason: z.string().trim().min(1, "required").max(1000),
});
export type OverrideGrade = z.infer<typeof overrideGradeSchema>;

/** Takes that word off again. */
export const takeOffGradeSchema = gradePlaceSchema.extend({ reason: z.string().trim().max(1000) });
export type TakeOffGrade = z.infer<typeof takeOffGradeSchema>;
