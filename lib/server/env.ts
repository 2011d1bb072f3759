import { z } from "zod";

/** A variable that is set to nothing is as if it were not set. */
const optional = (kind: z.ZodType<string, string>) =>
  z.preprocess((value) => (value === "" ? undefined : value), kind.optional());

const MAIL = ["SMTP_URL", "MAIL_FROM", "PUBLIC_URL"] as const;

/** The only reader of process.env. Fails at the first use with a sentence for each variable that is missing or malformed. */
const variables = z.object({
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
  /** The server that takes mail from us. The three of mail go together: without them none is sent. */
  SMTP_URL: optional(
    z.url({
      protocol: /^smtps?$/,
      error: "SMTP_URL must be an smtp:// or smtps:// address, such as smtps://user:password@mail.example.",
    }),
  ),
  MAIL_FROM: optional(
    z.string().regex(/^([^<>@]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, {
      error:
        "MAIL_FROM must be an e-mail address, such as colloquy@school.example or Colloquy <colloquy@school.example>.",
    }),
  ),
  /** Where people reach the app, for the links in mails: a mail has no request to read it from. */
  PUBLIC_URL: optional(
    z.url({
      protocol: /^https?$/,
      error: "PUBLIC_URL must be the app's https:// address, such as https://colloquy.school.example.",
    }),
  ),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

const schema = variables.superRefine((set, context) => {
  const missing = MAIL.filter((name) => set[name] === undefined);
  if (missing.length === 0 || missing.length === MAIL.length) return;
  context.addIssue({ code: "custom", message: `To send mail, set ${missing.join(" and ")} too.` });
});

type Env = z.infer<typeof schema>;
let parsed: Env | undefined;

export function env(): Env {
  if (parsed) return parsed;
  parsed = parseEnv(process.env);
  return parsed;
}

/** @throws an Error that says what is wrong with each variable. */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const result = schema.safeParse(variables);
  if (!result.success) throw new Error(result.error.issues.map((issue) => issue.message).join(" "));
  return result.data;
}
