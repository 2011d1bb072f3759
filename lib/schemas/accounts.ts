import { z } from "zod";

/**
 * Folds a name for comparison: "  Әсем  Қ." and "әсем қ." are the same person's. Characters that nobody sees do not count:
 * with one of them in it, a classmate's name would be free to take.
 */
export function nameKey(name: string): string {
  const seen = name.normalize("NFKC").replace(/\p{Cf}/gu, "");
  return seen.trim().replace(/\s+/gu, " ").toLocaleLowerCase("und");
}

/** The key of a teacher or an assistant, which no typed name folds to: they may share a student's name. */
export const staffKey = (userId: string): string => `staff:${userId}`;

export const personNameSchema = z
  .string()
  .trim()
  .min(1, "required")
  .max(80)
  .refine((name) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(name), "name");

export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email("email"));

/** Length only; whether a password is a common one is for the server to say. */
export const passwordSchema = z.string().min(10, "passwordLength").max(200);

export const pinSchema = z
  .string()
  .trim()
  .regex(/^\d{6,12}$/, "pin");

const timeZoneSchema = z
  .string()
  .max(60)
  .refine((zone) => {
    try {
      new Intl.DateTimeFormat("en", { timeZone: zone });
      return true;
    } catch {
      return false;
    }
  })
  .catch("UTC");

export const signUpSchema = z.object({
  signUpCode: z.string().trim().min(1, "required").max(200),
  name: personNameSchema,
  email: emailSchema,
  password: passwordSchema,
  timeZone: timeZoneSchema,
});
export type SignUp = z.infer<typeof signUpSchema>;

export const teacherSignInSchema = z.object({
  email: emailSchema,
  password: z.string().min(1, "required").max(200),
});
export type TeacherSignIn = z.infer<typeof teacherSignInSchema>;

export const changePasswordSchema = z.object({
  current: z.string().min(1, "required").max(200),
  password: passwordSchema,
});
export type ChangePassword = z.infer<typeof changePasswordSchema>;

/** A box that is ticked arrives as "on", one that is not does not. */
export const setMailNoticesSchema = z.object({
  isOn: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
});
export type SetMailNotices = z.output<typeof setMailNoticesSchema>;
