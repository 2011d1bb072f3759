import { z } from "zod";
import { emailSchema, personNameSchema, pinSchema } from "./accounts";

/** Letters and digits that are not taken for one another: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
export const JOIN_CODE_ALPHABET = "34679ACDEFGHJKMNPQRTWXY";
export const JOIN_CODE_LENGTH = 8;

/** A join code as people type it: any case, with spaces or dashes. */
export const joinCodeSchema = z
  .string()
  .transform((code) => code.toUpperCase().replace(/[\s-]+/gu, ""))
  .pipe(z.string().regex(new RegExp(`^[${JOIN_CODE_ALPHABET}]{${JOIN_CODE_LENGTH}}$`), "joinCode"));

export const courseTitleSchema = z.string().trim().min(1, "required").max(120);
export const courseSchema = z.object({ title: courseTitleSchema });

export const joinSchema = z.object({ code: joinCodeSchema, name: personNameSchema, pin: pinSchema });
export type Join = z.infer<typeof joinSchema>;
/** What a student has to remember besides the PIN. */
export type Joined = Pick<Join, "code" | "name">;

export const studentSignInSchema = z.object({
  code: joinCodeSchema,
  name: personNameSchema,
  pin: z.string().trim().min(1, "required").max(20),
});
export type StudentSignIn = z.infer<typeof studentSignInSchema>;

export const courseIdSchema = z.object({ courseId: z.uuid() });
export const renameCourseSchema = courseIdSchema.extend({ title: courseTitleSchema });
export const joiningSchema = courseIdSchema.extend({ open: z.boolean() });
export const enrollmentIdSchema = z.object({ enrollmentId: z.uuid() });
export const renameStudentSchema = enrollmentIdSchema.extend({ name: personNameSchema });
const staffRoleSchema = z.enum(["TEACHER", "ASSISTANT"]);
export const changeRoleSchema = enrollmentIdSchema.extend({ role: staffRoleSchema });
export type ChangeRole = z.infer<typeof changeRoleSchema>;
export const addStaffSchema = courseIdSchema.extend({ email: emailSchema, role: staffRoleSchema });
export type AddStaff = z.infer<typeof addStaffSchema>;
