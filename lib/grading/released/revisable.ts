import type { Skill } from "@/lib/schemas/tags";
import { rounded } from "@/lib/scoring/round";

/** Up to this share of its points a question is one to revise. */
const LOW = 0.5;

/** A question of released work that earned less than it could. */
export type ReviseQuestion = {
  readonly attemptId: string;
  readonly itemVersionId: string;
  readonly assignmentTitle: string;
  /** From 1, as its result numbers it. */
  readonly number: number;
  readonly prompt: string;
  readonly theme: string;
  readonly skill: Skill;
  readonly points: number;
  readonly maximum: number;
  readonly hasComment: boolean;
  /** What in the text answers it, once keys are released. */
  readonly quote: string | null;
};

/** Points lost by theme or by skill, over all released questions that have it. */
export type Lost<T extends string> = {
  readonly tag: T;
  readonly points: number;
  readonly maximum: number;
  readonly questions: number;
};

/** What earned half of its points or less, the most points lost first; of equal ones the newer work. */
export const lowQuestions = (questions: readonly ReviseQuestion[]): ReviseQuestion[] =>
  questions
    .filter(({ points, maximum }) => maximum > 0 && points / maximum <= LOW)
    .toSorted((a, b) => b.maximum - b.points - (a.maximum - a.points));

/** Where points were lost, the lowest share first. Questions without the tag are left out, and so is what lost nothing. */
export function lostBy<T extends string>(
  questions: readonly ReviseQuestion[],
  tagOf: (question: ReviseQuestion) => T,
): Lost<T>[] {
  const lost = new Map<T, { points: number; maximum: number; questions: number }>();
  for (const question of questions) {
    const tag = tagOf(question);
    if (!tag || question.maximum === 0) continue;
    const sum = lost.get(tag) ?? { points: 0, maximum: 0, questions: 0 };
    sum.points += question.points;
    sum.maximum += question.maximum;
    sum.questions += 1;
    lost.set(tag, sum);
  }
  return [...lost]
    .map(([tag, { points, maximum, questions }]) => ({
      ...{ tag, questions },
      points: rounded(points),
      maximum: rounded(maximum),
    }))
    .filter(({ points, maximum }) => points < maximum)
    .sort((a, b) => a.points / a.maximum - b.points / b.maximum);
}
