import { type Agreement, agreement, type LevelPair, levelTable } from "@/lib/statistics/agreement";
import { mean } from "@/lib/statistics/mean";
import type { Review } from "../review/load-review";
import type { Pair } from "./pairs";

export type CriterionAgreement = Agreement & {
  readonly criterionId: string;
  readonly title: string;
  /** The names of the levels, from the lowest. */
  readonly levels: readonly string[];
  /** How many answers the first marker put at a level (a row) and the second at another (a column). */
  readonly table: readonly (readonly number[])[];
};

/** How far the two agree on a question. */
export type QuestionAgreement = {
  readonly itemVersionId: string;
  readonly number: number;
  readonly prompt: string;
  readonly maximum: number;
  /** On its levels added up: "adjacent" is one level apart in all. */
  readonly whole: Agreement;
  /** Mean of second − first, in points; null without a pair. */
  readonly meanPoints: number | null;
  readonly criteria: readonly CriterionAgreement[];
};

/** By question and by criterion, of the questions that are written. */
export function questionAgreements(review: Review, pairs: readonly Pair[]): QuestionAgreement[] {
  return review.items.flatMap((item, index): QuestionAgreement[] => {
    if (item.kind !== "EXTENDED_RESPONSE") return [];
    const { criteria } = item.content.rubric;
    const own = pairs.filter(({ itemVersionId }) => itemVersionId === item.id);
    const whole = own.map(
      ({ first, second }): LevelPair => ({
        first: criteria.reduce((sum, { id }) => sum + (first.levels[id] ?? 0), 0),
        second: criteria.reduce((sum, { id }) => sum + (second.levels[id] ?? 0), 0),
      }),
    );
    return [
      {
        ...{ itemVersionId: item.id, number: index + 1, prompt: item.prompt, maximum: item.points },
        whole: agreement(whole),
        meanPoints: mean(own.map(({ first, second }) => second.points - first.points)),
        criteria: criteria.map(({ id, title, levels }) => {
          // A level that the rubric of today has not is of an earlier version of the question.
          const given = own.flatMap(({ first, second }): LevelPair[] => {
            const [one, other] = [first.levels[id], second.levels[id]];
            const has = (level: number | undefined) => level !== undefined && level < levels.length;
            return has(one) && has(other) ? [{ first: one ?? 0, second: other ?? 0 }] : [];
          });
          return {
            ...{ criterionId: id, title, levels: levels.map(({ label }) => label) },
            ...agreement(given),
            table: levelTable(given, levels.length),
          };
        }),
      },
    ];
  });
}
