import type { LearnerItem } from "@/lib/schemas/item";
import { UNANSWERED_RULE } from "@/lib/scoring/score-response";
import type { ReviewAttempt } from "./review-attempt";

/**
 * Whether there is something for a marker to look at: an extended response that was handed in, or one that came after
 * the attempt was closed and may count after all.
 */
export function isMarkable(attempt: ReviewAttempt, item: Pick<LearnerItem, "id" | "kind">): boolean {
  if (item.kind !== "EXTENDED_RESPONSE" || !attempt.handedInAt) return false;
  const isBlank = attempt.scores.get(item.id)?.rule === UNANSWERED_RULE;
  return !isBlank || attempt.lateItems.has(item.id);
}
