import { z } from "zod";
import { gradeScaleSchema } from "./grade-scale";

export const MISSING_WORK = ["NOTHING", "ZERO"] as const;
export type MissingWork = (typeof MISSING_WORK)[number];

/** As what students see what counts of their work. */
export const GRADE_SHOWS = ["POINTS", "PERCENT", "SCALE"] as const;
export type GradeShow = (typeof GRADE_SHOWS)[number];

const percentSchema = z.number("number").min(0).max(100);

const gradeCategorySchema = z.object({
  title: z.string().trim().min(1, "required").max(80),
  weight: percentSchema,
  dropLowest: z.number("wholeNumber").int("wholeNumber").min(0).max(50),
  assignmentIds: z.array(z.uuid()).max(500),
  /** Assignments whose discussion's marks are in it. */
  discussionIds: z.array(z.uuid()).max(500),
});

/** How a course comes to its totals, as it is saved: all of it at once. */
export const saveGradebookSchema = z
  .object({
    courseId: z.uuid(),
    /** The save that this one is based on; 0 where there was none. */
    revision: z.number().int().min(0),
    latePenalty: percentSchema,
    latePenaltyCap: percentSchema,
    missingWork: z.enum(MISSING_WORK),
    scale: gradeScaleSchema,
    shownAs: z.enum(GRADE_SHOWS),
    countsDiscussions: z.boolean(),
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
  })
  .refine(({ shownAs, scale }) => shownAs !== "SCALE" || scale.length > 0, {
    message: "scaleNeeded",
    path: ["shownAs"],
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

export const MAX_GRADE_COMMENT = 2000;

/** What a teacher tells a student about a cell; empty takes it off. */
export const commentGradeSchema = gradePlaceSchema.extend({
  text: z.string().trim().max(MAX_GRADE_COMMENT),
  /** The comment that the writer saw, so that two do not overwrite one another unawares. */
  baseId: z.uuid().nullable(),
});
export type CommentGrade = z.infer<typeof commentGradeSchema>;

/** Excuses students from an assignment, or not any more. */
export const excuseFromAssignmentSchema = z.object({
  assignmentId: z.uuid(),
  userIds: z.array(z.uuid(), "chooseStudents").min(1, "chooseStudents").max(2000),
  isExcused: z.boolean(),
  reason: z.string().trim().max(1000),
});
export type ExcuseFromAssignment = z.infer<typeof excuseFromAssignmentSchema>;
