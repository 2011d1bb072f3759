import type { Answer, Content, ItemKind, Key } from "@/lib/schemas/item";
import { scoreResponse } from "@/lib/scoring/score-response";
import { blocks } from "./text";

export const teaching = { feedback: "", evidence: [] };

export const named = (...ids: readonly string[]) => ids.map((id) => ({ id, text: id }));

/** What an answer earns of 4 points, or the state that it is in instead. */
export function pointsFor<K extends ItemKind>(
  kind: K,
  content: Content<K>,
  key: Key<K>,
  answer: Answer<K> | null,
): number | string {
  const result = scoreResponse(kind, content, key, answer, 4, blocks);
  return result.state === "SCORED" ? result.points : result.state;
}
