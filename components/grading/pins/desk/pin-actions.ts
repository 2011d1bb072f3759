import type { ActionResult } from "@/lib/schemas/action-result";

type Saved = Promise<ActionResult<{ commentId: string }>>;

/** What can be done with comments on words. */
export type PinActions = {
  readonly pin: (input: unknown) => Saved;
  readonly change: (input: unknown) => Saved;
  readonly remove: (input: unknown) => Promise<ActionResult<void>>;
  readonly restore: (input: unknown) => Saved;
};
