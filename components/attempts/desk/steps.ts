import type { AnswerState } from "@/components/attempts/saving/types";
import type { LearnerItem } from "@/lib/schemas/item";
import { isAnswered, lacksCitations } from "@/lib/scoring/answered";

export type Step = { readonly item: LearnerItem; readonly state: "answered" | "lacks" | "open" };

/** How far each question is. */
export function stepsOf(
  items: readonly LearnerItem[],
  answers: Readonly<Record<string, AnswerState>>,
): readonly Step[] {
  return items.map((item) => {
    const answer = answers[item.id]?.answer ?? null;
    if (!isAnswered(item.kind, answer)) return { item, state: "open" };
    return { item, state: lacksCitations(item.kind, item.content, answer) ? "lacks" : "answered" };
  });
}
