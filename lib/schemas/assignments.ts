import { z } from "zod";

export const LATE_POLICIES = ["ACCEPT", "CLOSE"] as const;
export const SCORE_RELEASES = ["AT_ONCE", "WHEN_RETURNED", "AT_TIME"] as const;
export const KEY_RELEASES = ["NEVER", "WITH_SCORES", "AFTER_CLOSE"] as const;

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

export const assignmentItemSchema = z.object({
  itemVersionId: z.uuid(),
  points: z.number().min(0).max(100),
});

/** Which of a student's handed-in attempts counts. Of equal ones the best is the newest. */
const WHICH_COUNTS = ["LAST", "FIRST", "BEST"] as const;

/** What is said of a whole result: to whoever has at least `from` per cent of the points, and less than the next band's. */
export const scoreBandsSchema = z
  .array(z.object({ from: z.number().min(0).max(100), text: z.string().trim().min(1, "required").max(1000) }))
  .max(6)
  .refine((bands) => new Set(bands.map(({ from }) => from)).size === bands.length, {
    params: { code: "bandTwice" },
  });
export type ScoreBand = Readonly<z.infer<typeof scoreBandsSchema>[number]>;

export const policySchema = z.object({
  openAt: instant.nullable(),
  dueAt: instant.nullable(),
  closeAt: instant.nullable(),
  latePolicy: z.enum(LATE_POLICIES),
  attemptsAllowed: z.number().int().min(1).max(10),
  whichCounts: z.enum(WHICH_COUNTS),
  scoreRelease: z.enum(SCORE_RELEASES),
  scoresAt: instant.nullable(),
  keyRelease: z.enum(KEY_RELEASES),
  shuffleOptions: z.boolean(),
});
export type Policy = Readonly<z.infer<typeof policySchema>>;

/** What the assignment editor sends. Times are instants with an offset; the editor works in the teacher's time zone. */
export const assignmentSchema = policySchema
  .extend({
    courseId: z.uuid(),
    articleVersionId: z.uuid(),
    title: z.string().trim().min(1, "required").max(200),
    instructions: z.string().trim().max(5000),
    scoreBands: scoreBandsSchema,
    items: z.array(assignmentItemSchema).max(60),
  })
  .superRefine((value, context) => {
    const wrong = (field: string, code: string) =>
      context.addIssue({ code: "custom", path: [field], params: { code }, message: code });
    if (value.openAt && value.dueAt && value.dueAt <= value.openAt) wrong("dueAt", "dueBeforeOpen");
    if (value.closeAt && value.openAt && value.closeAt <= value.openAt) wrong("closeAt", "closeBeforeOpen");
    if (value.closeAt && value.dueAt && value.closeAt < value.dueAt) wrong("closeAt", "closeBeforeDue");
    if (value.scoreRelease === "AT_TIME" && !value.scoresAt) wrong("scoresAt", "required");
    if (value.latePolicy === "CLOSE" && !value.dueAt) wrong("dueAt", "dueNeededToClose");
    if (
      value.keyRelease === "AFTER_CLOSE" &&
      !value.closeAt &&
      !(value.latePolicy === "CLOSE" && value.dueAt)
    )
      wrong("closeAt", "closeNeededForKeys");
    if (new Set(value.items.map((item) => item.itemVersionId)).size !== value.items.length)
      wrong("items", "itemTwice");
  });
export type AssignmentInput = z.output<typeof assignmentSchema>;

export const assignmentIdSchema = z.object({ assignmentId: z.uuid() });

/** An edit names the revision it was based on. */
export const assignmentEditSchema = z.object({
  assignmentId: z.uuid(),
  revision: z.number().int().min(1),
  assignment: assignmentSchema,
});
export type AssignmentEdit = z.output<typeof assignmentEditSchema>;

export const publishSchema = assignmentIdSchema.extend({ revision: z.number().int().min(1) });
export type Publish = z.infer<typeof publishSchema>;

export const duplicateSchema = assignmentIdSchema.extend({ courseId: z.uuid() });
export type Duplicate = z.infer<typeof duplicateSchema>;
