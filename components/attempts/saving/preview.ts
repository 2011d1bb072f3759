import type { Answer } from "@/lib/schemas/item";
import { Ledger } from "./ledger";
import type { AnswerDeeds, HandInOutcome } from "./types";

/** A teacher's preview: answers can be tried, and nothing is kept, sent or handed in. */
export class PreviewAnswers implements AnswerDeeds {
  readonly ledger: Ledger;

  constructor(itemVersionIds: readonly string[]) {
    this.ledger = new Ledger(itemVersionIds, []);
  }

  start(): void {}
  stop(): void {}
  seen(): void {}

  readonly change = (itemVersionId: string, answer: Answer): void =>
    this.ledger.set(itemVersionId, { ...this.ledger.entry(itemVersionId), answer });

  readonly flush = (): void => {};
  readonly keep = (): void => {};
  readonly signedInAgain = (): void => {};
  /** The preview's page has no way to hand in. */
  readonly handIn = async (): Promise<HandInOutcome> => ({ state: "failed", message: "" });
}
