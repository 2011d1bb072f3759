import type { AnswerState } from "@/components/attempts/saving/types";
import type { Answer, LearnerItem } from "@/lib/schemas/item";
import { isAnswered, lacksCitations } from "@/lib/scoring/answered";

/**
 * - answered: all that is asked for is there;
 * - part: some of it is: a statement under no heading, a term without a meaning, a passage for an answer that was not chosen;
 * - lacks: the answer is there, without the passages it has to rest on;
 * - open: nothing that could be marked.
 */
export type StepState = "answered" | "part" | "lacks" | "open";
export type Step = { readonly item: LearnerItem; readonly state: StepState };

/** How far each question is. */
export function stepsOf(
  items: readonly LearnerItem[],
  answers: Readonly<Record<string, Pick<AnswerState, "answer">>>,
): readonly Step[] {
  return items.map((item) => ({ item, state: stateOf(item, answers[item.id]?.answer ?? null) }));
}

function stateOf(item: LearnerItem, answer: Answer | null): StepState {
  if (answer === null || !isAnswered(item.kind, answer)) return "open";
  if (isPart(item, answer)) return "part";
  return lacksCitations(item.kind, item.content, answer) ? "lacks" : "answered";
}

function isPart(item: LearnerItem, answer: Answer): boolean {
  if (item.kind === "CATEGORISE" && "placement" in answer)
    return item.content.statements.some(({ id }) => answer.placement[id] === undefined);
  if (item.kind === "MATCH" && "placement" in answer)
    return item.content.terms.some(({ id }) => answer.placement[id] === undefined);
  if (item.kind === "ORDER" && "order" in answer)
    return item.content.entries.some(({ id }) => !answer.order.includes(id));
  if (item.kind === "MATRIX" && "judgements" in answer)
    return item.content.cases.some(({ id }) => answer.judgements[id] === undefined);
  if ("position" in answer) return answer.confidence === null || answer.moved === null;
  return "option" in answer && answer.option === null;
}
