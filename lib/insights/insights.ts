import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { closeDueAttempts } from "@/lib/attempts/closing/close-due";
import type { AssignmentHead } from "@/lib/grading/review/head";
import type { ItemKind } from "@/lib/schemas/item";
import type { Skill } from "@/lib/schemas/tags";
import { itemStatistics } from "@/lib/statistics/item-statistics";
import type { Quartiles } from "@/lib/statistics/quartiles";
import { cronbachAlpha, errorRatio, kurtosis, skewness, variance } from "@/lib/statistics/test-statistics";
import { optionsByGroup } from "./items/group-choices";
import { guessShare } from "./items/guess";
import { flagOf, type ItemInsight } from "./items/item-insight";
import { type TagMean, tagMeans } from "./items/tag-means";
import { takesLong } from "./items/takes-long";
import { askedAssignment } from "./loading/asked-assignment";
import { choicesByGroup } from "./loading/choices-by-group";
import { classVoices, type ParticipationSum } from "./loading/class-voices";
import { itemSums } from "./loading/item-sums";
import { testSums } from "./loading/test-sums";
import { type MatrixSummary, matrixSummaries } from "./voices/matrix-summary";
import { type StanceSummary, stanceSummaries } from "./voices/stance-summary";

/** The figures of all items together. What is undefined is null. */
export type TestInsight = {
  /** How many attempts the figures rest on: one a student, all of it marked, nothing excused. */
  readonly n: number;
  /** In points. */
  readonly maximum: number;
  readonly mean: number;
  readonly median: number;
  readonly deviation: number | null;
  readonly skewness: number | null;
  readonly kurtosis: number | null;
  /** Cronbach's alpha, at most 1. */
  readonly alpha: number | null;
  readonly errorRatio: number | null;
  /** In points. */
  readonly standardError: number | null;
  /** How many totals lie in each tenth of what can be earned, from the lowest. */
  readonly bins: readonly number[];
};

export type Insights = {
  readonly head: AssignmentHead;
  readonly asked: number;
  readonly handedIn: number;
  /** Null before anything can be counted. */
  readonly test: TestInsight | null;
  readonly items: readonly ItemInsight[];
  /** How many are in the upper and in the lower group; null where there are too few. */
  readonly groupSize: number | null;
  readonly themes: readonly TagMean<string>[];
  readonly skills: readonly TagMean<Skill>[];
  /** Where the class stands, and how it judged: none where no question asks for it. */
  readonly stances: readonly StanceSummary[];
  readonly matrices: readonly MatrixSummary[];
  /** Null where there is no discussion. */
  readonly participation: ParticipationSum | null;
  /** How long they were at the text, in seconds; null where nobody's time is known. */
  readonly reading: Quartiles | null;
};

/**
 * What an assignment's scores say of the class and of the questions, counted in the database: of each student the attempt that
 * counts, where all of it is marked and nothing is excused.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getInsights(viewer: Viewer, assignmentId: string): Promise<Insights> {
  const { head, items, asked } = await askedAssignment(viewer, assignmentId);
  await closeDueAttempts({ assignmentId });
  const idsOf = (wanted: ItemKind) => items.flatMap(({ id, kind }) => (kind === wanted ? [id] : []));
  const [{ handedIn, totals, bins, times }, sums, choices, voices] = await Promise.all([
    testSums(asked),
    itemSums(asked),
    choicesByGroup(asked),
    classVoices(asked, idsOf("STANCE"), idsOf("MATRIX")),
  ]);
  const counted = items.flatMap((item, index) => {
    const own = sums.get(item.id);
    return own ? [{ item, number: index + 1, sums: own, time: times.byItem.get(item.id) ?? null }] : [];
  });
  const figures = itemStatistics(counted.map((one) => one.sums));
  const long = takesLong(
    counted.map(({ sums: { maximum }, time }, at) => ({
      maximum,
      time,
      facility: figures[at]?.facility ?? null,
    })),
  );
  const totalVariance = totals && variance(totals);
  const alpha = cronbachAlpha(
    counted.map((one) => one.sums.variance ?? 0),
    totalVariance,
  );
  const deviation = totalVariance === null ? null : Math.sqrt(totalVariance);
  const ratio = errorRatio(alpha);
  return {
    head,
    asked: items.length,
    handedIn,
    test: totals && {
      ...{ n: totals.n, maximum: totals.maximum, mean: totals.mean, median: totals.median, bins },
      ...{ deviation, skewness: skewness(totals), kurtosis: kurtosis(totals), alpha, errorRatio: ratio },
      standardError: ratio === null || deviation === null ? null : ratio * deviation,
    },
    items: counted.flatMap(({ item, number, time }, index) => {
      const statistics = figures[index];
      if (!statistics) return [];
      const { id, kind, prompt } = item;
      const options = optionsByGroup(item, choices);
      const seen = { ...statistics, guess: guessShare(item), options };
      const timed = { time, takesLong: long[index] ?? false };
      return [{ ...{ itemVersionId: id, number, kind, prompt }, ...seen, ...timed, flag: flagOf(seen) }];
    }),
    groupSize: choices?.size ?? null,
    reading: times.reading,
    themes: tagMeans(items.map(({ id, theme }) => ({ tag: theme, sums: sums.get(id) }))),
    skills: tagMeans(items.map(({ id, skill }) => ({ tag: skill, sums: sums.get(id) }))),
    stances: stanceSummaries(items, voices),
    matrices: matrixSummaries(items, voices),
    participation: voices.participation,
  };
}
