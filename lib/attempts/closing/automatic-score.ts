import type { Block } from "@/lib/schemas/article";
import type { Counting } from "@/lib/schemas/counting";
import type { Answer, Key, LearnerItem } from "@/lib/schemas/item";
import { isMarked } from "@/lib/schemas/never-marked";
import { EXCUSED, type Given, givenToAll } from "@/lib/scoring/counting";
import { scoreResponse, UNANSWERED_RULE } from "@/lib/scoring/score-response";

/**
 * What an answer earns without a person; null where one has to mark it.
 * @param item with what it is worth in the assignment.
 */
export function automaticScore(
  item: LearnerItem,
  key: Key,
  answer: Answer | null,
  blocks: readonly Block[],
  { counting, isExcused }: { readonly counting: Counting; readonly isExcused: boolean },
): Given | null {
  const worth = isMarked(item.kind) ? item.points : 0;
  if (isExcused && worth > 0) return EXCUSED;
  const given = givenToAll(counting, worth);
  if (given) return given;
  const outcome = scoreResponse(item.kind, item.content, key, answer, worth, blocks);
  switch (outcome.state) {
    case "UNANSWERED":
      return { points: 0, maximum: worth, rule: UNANSWERED_RULE };
    case "SCORED":
      return { points: outcome.points, maximum: outcome.maximum, rule: outcome.rule };
    case "NEEDS_MARKING":
      return null;
  }
}
