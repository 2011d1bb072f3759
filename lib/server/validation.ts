import type { createTranslator, Messages } from "next-intl";
import type { z } from "zod";

/** A translator of the `Validation` catalogue, as `getTranslations("Validation")` gives. */
export type ValidationTranslator = ReturnType<typeof createTranslator<Messages, "Validation">>;
type Code = keyof Messages["Validation"];
type Issue = z.core.$ZodIssue;
type Values = Record<string, string | number>;

/**
 * What is wrong with each field, in the reader's words: path ("blocks.3.text") → message. A path that has
 * several issues keeps its first. An issue of the whole form stands under the empty path.
 */
export function translateIssues(error: z.ZodError, t: ValidationTranslator): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const path = issue.path.join(".");
    fields[path] ??= translateCode(codeOf(issue), t, valuesOf(issue));
  }
  return fields;
}

/** The message of one of our codes; a code that no catalogue knows becomes the plainest message there is. */
export function translateCode(code: string, t: ValidationTranslator, values: Values = {}): string {
  // The catalogue's keys are known, but a code comes from a schema as any string: `has` decides.
  const key = /^[a-z][A-Za-z0-9]*$/.test(code) && t.has(code as Code) ? (code as Code) : "invalid";
  return t(key, values);
}

/** A schema's own code (`z.string().min(1, "required")`, `params: { code }`) before what zod says. */
function codeOf(issue: Issue): string {
  if (issue.code === "custom" && typeof issue.params?.code === "string") return issue.params.code;
  return /^[a-z][A-Za-z0-9]*$/.test(issue.message) ? issue.message : codeOfZod(issue);
}

const formats: Readonly<Record<string, Code>> = { email: "email", url: "url" };

function codeOfZod(issue: Issue): Code {
  switch (issue.code) {
    case "too_small":
      return tooSmall(issue);
    case "too_big":
      return tooBig(issue);
    case "invalid_type":
      return wrongType(issue.expected);
    case "invalid_format":
      return formats[issue.format] ?? "format";
    case "not_multiple_of":
      return "step";
    case "invalid_value":
    case "invalid_union":
      return "choice";
    default:
      return "invalid";
  }
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): Code {
  switch (issue.origin) {
    case "string":
      return Number(issue.minimum) <= 1 ? "required" : "tooShort";
    case "array":
    case "set":
      return "tooFew";
    case "date":
      return "tooEarly";
    default:
      return issue.inclusive === false ? "moreThan" : "tooSmall";
  }
}

function tooBig(issue: z.core.$ZodIssueTooBig): Code {
  switch (issue.origin) {
    case "string":
      return "tooLong";
    case "array":
    case "set":
      return "tooMany";
    case "date":
      return "tooLate";
    case "file":
      return "fileTooBig";
    default:
      return issue.inclusive === false ? "lessThan" : "tooBig";
  }
}

function wrongType(expected: string): Code {
  if (expected === "int") return "wholeNumber";
  if (expected === "number" || expected === "nan") return "number";
  if (expected === "date") return "date";
  // A text or a choice of the wrong type is one that was never sent.
  return "required";
}

function valuesOf(issue: Issue): Values {
  switch (issue.code) {
    case "too_small":
      return { minimum: Number(issue.minimum) };
    case "too_big":
      return { maximum: Number(issue.maximum) };
    case "not_multiple_of":
      return { divisor: Number(issue.divisor) };
    case "custom":
      return plainValues(issue.params ?? {});
    default:
      return {};
  }
}

function plainValues(params: Readonly<Record<string, unknown>>): Values {
  const plain = Object.entries(params).filter(
    (entry): entry is [string, string | number] =>
      typeof entry[1] === "string" || typeof entry[1] === "number",
  );
  return Object.fromEntries(plain);
}
