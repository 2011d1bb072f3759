import "server-only";
import { unstable_rethrow } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import type { ActionError, ActionResult } from "@/lib/schemas/action-result";
import { clean } from "./clean";
import { InvalidInput, isRuleError } from "./errors";
import { logFault } from "./log";
import { translateCode, translateIssues } from "./validation";

/** What came from a browser does not fit its schema. A ZodError from anywhere else is a fault of ours. */
class Malformed extends Error {
  constructor(readonly issues: z.ZodError) {
    super("malformed");
  }
}

/**
 * Parses what came from a browser with the schema that form and action share.
 * @throws Malformed, which `errorView` knows.
 */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(clean(input));
  if (!parsed.success) throw new Malformed(parsed.error);
  return parsed.data;
}

/** What a browser is told of anything that was thrown: a translated sentence, never the error's own words. */
export async function errorView(error: unknown, where: string): Promise<ActionError> {
  const [t, validation] = await Promise.all([getTranslations("Errors"), getTranslations("Validation")]);
  if (error instanceof Malformed) {
    const fields = translateIssues(error.issues, validation);
    return { kind: "invalidInput", message: t("invalidInput"), fields };
  }
  if (!isRuleError(error))
    return { kind: "unexpected", message: t("unexpected"), reference: logFault(error, where) };
  // The codes are strings here, and the catalogue's keys are typed: `has` decides.
  const code = error.code as "notFound";
  const message = t.has(code) ? t(code, error.values as never) : t(error.kind);
  if (!(error instanceof InvalidInput)) return { kind: error.kind, message };
  const fields = Object.entries(error.fields).map(
    ([path, code]) => [path, translateCode(code, validation)] as const,
  );
  return { kind: error.kind, message, fields: Object.fromEntries(fields) };
}

/**
 * Runs a deed for a server action: parses the input, and turns whatever is thrown into a result. Redirects and the
 * like, which Next throws, pass through.
 */
export async function run<S extends z.ZodType, T>(
  schema: S,
  input: unknown,
  deed: (parsed: z.output<S>) => Promise<T>,
): Promise<ActionResult<T>> {
  try {
    return { ok: true, data: await deed(parseInput(schema, input)) };
  } catch (error) {
    unstable_rethrow(error);
    return { ok: false, error: await errorView(error, deed.name || "action") };
  }
}
