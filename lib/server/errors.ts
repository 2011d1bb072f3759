/**
 * The four errors that a rule may throw. `code` names a message in the `Errors` catalogue; nothing of an error
 * reaches a browser but its translation. Everything else that is thrown is a fault of ours.
 */
abstract class RuleError extends Error {
  abstract readonly kind: "notFound" | "forbidden" | "invalidInput" | "conflict";
  constructor(
    readonly code: string,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}

/** The object is not there, or the viewer may not know of it: the two look the same. */
export class NotFound extends RuleError {
  readonly kind = "notFound";
  constructor(code = "notFound") {
    super(code);
  }
}

/** The viewer sees the object but may not do this to it. */
export class Forbidden extends RuleError {
  readonly kind = "forbidden";
  constructor(code = "forbidden") {
    super(code);
  }
}

/** What was sent cannot be used. `fields` maps a field's path to a code of the `Validation` catalogue. */
export class InvalidInput extends RuleError {
  readonly kind = "invalidInput";
  constructor(
    code = "invalidInput",
    readonly fields: Readonly<Record<string, string>> = {},
    values: Readonly<Record<string, string | number>> = {},
  ) {
    super(code, values);
  }
}

/** What was asked no longer fits the state of things. */
export class Conflict extends RuleError {
  readonly kind = "conflict";
}

export type { RuleError };

export function isRuleError(error: unknown): error is RuleError {
  return error instanceof RuleError;
}
