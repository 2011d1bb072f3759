import "server-only";
import { unstable_rethrow } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import type { ActionError, ActionResult } from "@/lib/schemas/action-result";
import { clean } from "./clean";
import { InvalidInput, isRuleError } from "./errors";
import { logFault } from "./log";
import { translateCode, translateIssues } from "./validation";

/**
 * Parses what came from a browser with the schema that form and action share.
 * @throws z.ZodError, which `errorView` knows.
 */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  return schema.parse(clean(input));
}

/** What a browser is told of anything that was thrown: a translated sentence, never the error's own words. */
export async function errorView(error: unknown, where: string): Promise<ActionError> {
  const [t, validation] = await Promise.all([getTranslations("Errors"), getTranslations("Validation")]);
  if (isZodError(error))
    return { kind: "invalidInput", message: t("invalidInput"), fields: translateIssues(error, validation) };
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

const isZodError = (error: unknown): error is z.ZodError =>
  error instanceof Error && error.name.endsWith("ZodError");

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
