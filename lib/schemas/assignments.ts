import { z } from "zod";
import { instant } from "./instant";

export const LATE_POLICIES = ["ACCEPT", "CLOSE"] as const;
export const SCORE_RELEASES = ["AT_ONCE", "WHEN_RETURNED", "AT_TIME"] as const;
export const KEY_RELEASES = ["NEVER", "WITH_SCORES", "AFTER_CLOSE"] as const;

export const assignmentItemSchema = z.object({
  itemVersionId: z.uuid(),
  points: z.number().min(0).max(100),
});

/** Which of a student's handed-in attempts counts. Of equal ones the best is the newest. */
const WHICH_COUNTS = ["LAST", "FIRST", "BEST", "MEAN"] as const;

/** What a student sees of an attempt's scores while another attempt is left; at most what the release allows. */
export const BETWEEN_ATTEMPTS = ["FEEDBACK", "POINTS", "NOTHING"] as const;

/** In minutes. The longest is a day. */
export const MAX_TIME_LIMIT = 1440;

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
  betweenAttempts: z.enum(BETWEEN_ATTEMPTS),
  /** Minutes for an attempt; null for as many as there are until it closes. */
  timeLimit: z.number().int().min(1).max(MAX_TIME_LIMIT).nullable(),
  scoreRelease: z.enum(SCORE_RELEASES),
  scoresAt: instant.nullable(),
  keyRelease: z.enum(KEY_RELEASES),
  shuffleOptions: z.boolean(),
});
export type Policy = Readonly<z.infer<typeof policySchema>>;

type Order = Pick<Policy, "openAt" | "dueAt" | "closeAt">;

/** What is wrong with the order of an assignment's times: field → code of the `Validation` catalogue. */
export function wrongOrder({ openAt, dueAt, closeAt }: Order): Record<string, string> {
  const wrong: Record<string, string> = {};
  if (openAt && dueAt && dueAt <= openAt) wrong.dueAt = "dueBeforeOpen";
  if (closeAt && dueAt && closeAt < dueAt) wrong.closeAt = "closeBeforeDue";
  if (closeAt && openAt && closeAt <= openAt) wrong.closeAt = "closeBeforeOpen";
  return wrong;
}

/** What the assignment editor sends. Times are instants with an offset; the editor works in the teacher's time zone. */
export const assignmentSchema = policySchema
  .extend({
    courseId: z.uuid(),
    articleVersionId: z.uuid(),
    title: z.string().trim().min(1, "required").max(200),
    instructions: z.string().trim().max(5000),
    scoreBands: scoreBandsSchema,
    /** Students may ask once per answer that its mark be looked at again. */
    secondLook: z.boolean().optional(),
    items: z.array(assignmentItemSchema).max(60),
  })
  .superRefine((value, context) => {
    const wrong = (field: string, code: string) =>
      context.addIssue({ code: "custom", path: [field], params: { code }, message: code });
    for (const [field, code] of Object.entries(wrongOrder(value))) wrong(field, code);
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

/** Times for single students of an assignment. What is null or 0 is as for the class; what is left out stays as it is. */
export const overrideSchema = assignmentIdSchema.extend({
  enrollmentIds: z.array(z.uuid()).min(1, "chooseStudents").max(500),
  times: z
    .object({
      openAt: instant.nullable(),
      dueAt: instant.nullable(),
      closeAt: instant.nullable(),
      /** In per cent of the time limit. */
      extraTime: z.number().int().min(0).max(400),
      extraAttempts: z.number().int().min(0).max(10),
    })
    .partial(),
});
export type OverrideInput = z.output<typeof overrideSchema>;
