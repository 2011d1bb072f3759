import { z } from "zod";

/** The only reader of process.env. Fails at the first use with a sentence for each variable that is missing or malformed. */
const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "DATABASE_URL must be a postgres:// address." }),
  NEXTAUTH_SECRET: z.string("NEXTAUTH_SECRET is missing: set it to 32 random characters or more.").min(32, {
    error: "NEXTAUTH_SECRET is too short: set it to 32 random characters or more.",
  }),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(16),
  /** How many proxies stand in front of the app, each adding to `X-Forwarded-For`. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(9).default(0),
  /** What a teacher must know to make an account; nobody can where it is not set. */
  SIGN_UP_CODE: z
    .string()
    .trim()
    .refine((code) => code === "" || code.length >= 8, {
      error: "SIGN_UP_CODE is too short: set it to 8 characters or more.",
    })
    .default(""),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

type Env = z.infer<typeof schema>;
let parsed: Env | undefined;

export function env(): Env {
  if (parsed) return parsed;
  const result = schema.safeParse(process.env);
  if (!result.success) throw new Error(result.error.issues.map((issue) => issue.message).join(" "));
  parsed = result.data;
  return parsed;
}
