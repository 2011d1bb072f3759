import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { type ReadingText, readingText } from "@/lib/articles/frozen/reading-text";
import { byItem, laterByItem, laterStanceColumns } from "@/lib/attempts/stances/before-reading";
import { itemSchemas } from "@/lib/schemas/item";
import type { Passage } from "@/lib/schemas/passage";
import { passagesOf } from "@/lib/scoring/passages-of";
import { db } from "@/lib/server/db";
import { type CitedSentence, countCitations } from "@/lib/statistics/citations";
import { acceptedSince, adjustmentHistory } from "./adjusting/adjustment-history";
import { newerVersions } from "./adjusting/newer-versions";
import { itemKeys } from "./released/item-keys";
import { countingAttempt } from "./review/counting";
import { headOf, type ReviewHead } from "./review/head";
import { type ItemAnalysis, itemAnalysis } from "./review/item-analysis-view";
import type { ItemAnswer } from "./review/item-answer";
import { citableText } from "./review/item-counts";
import { loadReview } from "./review/load-review";

export type Analysis = {
  readonly head: ReviewHead;
  readonly text: ReadingText;
  readonly items: readonly ItemAnalysis[];
  /** How many students cited each sentence, in whichever item. */
  readonly sentences: readonly CitedSentence[];
};

/**
 * Per item, over the counting attempt of each student: how many chose what, how the item did, and which
 * sentences were cited how often.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getItemAnalysis(viewer: Viewer, assignmentId: string): Promise<Analysis> {
  const review = await loadReview(viewer, assignmentId);
  const { courseId, articleVersionId } = review.assignment;
  const attempts = review.students.flatMap((student) => countingAttempt(review, student) ?? []);
  const ofAttempts = { courseId, attemptId: { in: attempts.map(({ attemptId }) => attemptId) } };
  const [text, keys, responses, stances, laterStances, history, accepted, newer] = await Promise.all([
    readingText(articleVersionId),
    itemKeys(
      assignmentId,
      review.items.map(({ id }) => id),
    ),
    db.response.findMany({
      where: ofAttempts,
      select: { attemptId: true, itemVersionId: true, answer: true },
    }),
    db.stance.findMany({ where: ofAttempts }),
    db.laterStance.findMany({ where: ofAttempts, select: { attemptId: true, ...laterStanceColumns } }),
    adjustmentHistory(assignmentId),
    acceptedSince(assignmentId),
    newerVersions(viewer, assignmentId),
  ]);
  const byPlace = new Map(
    responses.map((response) => [`${response.attemptId}:${response.itemVersionId}`, response.answer]),
  );
  const before = new Map(
    attempts.map(({ attemptId }) => [
      attemptId,
      byItem(stances.filter((stance) => stance.attemptId === attemptId)),
    ]),
  );
  const later = new Map(
    attempts.map(({ attemptId }) => [
      attemptId,
      laterByItem(laterStances.flatMap(({ attemptId: of, ...stance }) => (of === attemptId ? [stance] : []))),
    ]),
  );
  const citable = citableText(text);
  const cited = new Map<string, Passage[]>();
  const items = review.items.map((item, index) => {
    const answers = attempts.map(({ attemptId, scores }): ItemAnswer => {
      const saved = byPlace.get(`${attemptId}:${item.id}`);
      const answer = saved === undefined ? null : itemSchemas[item.kind].answer.parse(saved);
      cited.set(attemptId, [...(cited.get(attemptId) ?? []), ...passagesOf(answer)]);
      return {
        answer,
        score: scores.get(item.id),
        before: before.get(attemptId)?.[item.id],
        later: later.get(attemptId)?.[item.id],
      };
    });
    return itemAnalysis(item, index + 1, keys.get(item.id), answers, citable, {
      adjustments: history.get(item.id) ?? [],
      accepted: accepted.get(item.id) ?? [],
      newer: newer.get(item.id) ?? null,
    });
  });
  const sentences = countCitations(citable.blocks, citable.sentences, [...cited.values()]);
  return { head: headOf(review), text, items, sentences };
}
