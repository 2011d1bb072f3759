import type { Answer } from "@/lib/schemas/item";
import type { FirstStance, LaterStance } from "@/lib/schemas/kinds/stance";
import type { ReviewScore } from "./review-attempt";

/** What one student gave, and what it earned; no score: it waits for a marker. */
export type ItemAnswer = {
  readonly answer: Answer | null;
  readonly score: ReviewScore | undefined;
  /** Where the student stood before reading, on a stance. */
  readonly before?: FirstStance | undefined;
  /** Where they stand after the discussion. */
  readonly later?: LaterStance | undefined;
};
