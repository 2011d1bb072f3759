import { type Levels, levelsSchema } from "@/lib/schemas/grading";
import type { LearnerItem } from "@/lib/schemas/item";
import type { Rubric } from "@/lib/schemas/kinds/extended-response";
import { db } from "@/lib/server/db";
import type { Settling } from "@/lib/server/generated/enums";
import { type ReadableComment, readableComment } from "../comments/readable-comment";
import { aliasesOf, type StudentLabel } from "../marking/student-labels";
import type { Review } from "../review/load-review";
import { firstMark } from "./first-mark";
import { placeOf } from "./load-second";
import { secondMarkColumns } from "./second-history";

/** A marker's mark as it is set beside the other's. */
export type PairedMark = {
  readonly levels: Levels;
  readonly points: number;
  readonly maximum: number;
  readonly comment: ReadableComment | null;
  /** Null for an account that is gone. */
  readonly by: string | null;
  readonly at: Date;
};

/** One answer with both marks. */
export type Pair = {
  readonly attemptId: string;
  readonly itemVersionId: string;
  readonly itemNumber: number;
  readonly student: StudentLabel;
  readonly attemptNumber: number;
  readonly rubric: Rubric;
  readonly first: PairedMark & { readonly scoreId: string };
  readonly second: PairedMark & { readonly markId: string };
  /** The largest distance on one criterion, in levels. */
  readonly gap: number;
  /** The score that counts now; null where none does. `isOther`: it says something else than the first mark. */
  readonly current: { readonly scoreId: string; readonly points: number; readonly isOther: boolean } | null;
  readonly settlement: Settlement | null;
};

export type Settlement = {
  readonly settlementId: string;
  readonly settling: Settling;
  readonly points: number;
  readonly maximum: number;
  readonly note: string;
  readonly by: string | null;
  readonly at: Date;
};

/** The largest distance on a criterion that both have a level for. */
export function gapOf(rubric: Rubric, first: Levels, second: Levels): number {
  const gaps = rubric.criteria.map(({ id }) => {
    const [one, other] = [first[id], second[id]];
    return one === undefined || other === undefined ? 0 : Math.abs(one - other);
  });
  return Math.max(0, ...gaps);
}

type Second = NonNullable<Review["assignment"]["secondMarking"]>;

/**
 * The answers that both have marked, by question and then by student. Only for a second marking that has ended: before, neither
 * may see the other's. With names hidden they are numbers, in the order of these, and no name is in the result.
 */
export async function loadPairs(review: Review, second: Second, hideNames = false): Promise<Pair[]> {
  const { endedAt } = second;
  if (!endedAt) return [];
  const { id: assignmentId, courseId } = review.assignment;
  const [marks, scores, settlements, marker] = await Promise.all([
    db.secondMark.findMany({
      where: { secondMarkingId: second.id, supersededAt: null },
      select: secondMarkColumns,
    }),
    db.score.findMany({
      where: {
        courseId,
        attempt: { assignmentId, secondMarks: { some: { secondMarkingId: second.id } } },
        itemVersion: { kind: "EXTENDED_RESPONSE" },
        AND: [review.assignment.seen],
      },
      include: { markedBy: { select: { name: true } } },
    }),
    db.settlement.findMany({
      where: { secondMarkingId: second.id, undoneAt: null },
      include: {
        settledBy: { select: { name: true } },
        score: { select: { points: true, maximum: true } },
      },
    }),
    db.user.findUnique({ where: { id: second.markerId }, select: { name: true } }),
  ]);
  const items = new Map(review.items.map((item, index) => [item.id, { item, number: index + 1 }]));
  const aliases = aliasesOf(review);
  const people = new Map(
    review.students.flatMap(({ enrollmentId, name, attempts }, place) => {
      const alias = aliases.get(enrollmentId) ?? 0;
      const label: StudentLabel = hideNames ? { alias } : { name };
      return attempts.map(
        ({ attemptId, number }) =>
          [attemptId, { name, number, label, order: hideNames ? alias : place }] as const,
      );
    }),
  );
  const at = <T extends { attemptId: string; itemVersionId: string }>(rows: readonly T[]) => {
    const map = new Map<string, T[]>();
    for (const row of rows) {
      const place = placeOf(row.attemptId, row.itemVersionId);
      map.set(place, [...(map.get(place) ?? []), row]);
    }
    return map;
  };
  const [scoresAt, settledAt] = [at(scores), at(settlements)];
  const pairs = marks.flatMap((mark): Pair[] => {
    const place = placeOf(mark.attemptId, mark.itemVersionId);
    const [asked, person] = [items.get(mark.itemVersionId), people.get(mark.attemptId)];
    const rubric = asked && rubricOf(asked.item);
    const own = scoresAt.get(place) ?? [];
    const [settled] = settledAt.get(place) ?? [];
    const first = settled
      ? (own.find(({ id }) => id === settled.firstScoreId) ?? null)
      : firstMark(own, endedAt);
    // What somebody marked twice alone says nothing of two.
    if (!asked || !rubric || !person || !first || first.markedById === second.markerId) return [];
    const current = own.find(({ supersededAt }) => supersededAt === null);
    const reader = { studentName: person.name, isNameHidden: hideNames };
    const markOf = (row: typeof first | typeof mark, by: string | null) => ({
      levels: levelsSchema.parse(row.levels),
      points: row.points,
      maximum: row.maximum,
      comment: readableComment(row.comment, reader),
      by,
      at: row.createdAt,
    });
    const pair = {
      first: { ...markOf(first, first.markedBy?.name ?? null), scoreId: first.id },
      second: { ...markOf(mark, marker?.name ?? null), markId: mark.id },
    };
    return [
      {
        ...{ attemptId: mark.attemptId, itemVersionId: mark.itemVersionId, itemNumber: asked.number },
        ...{ student: person.label, attemptNumber: person.number, rubric },
        ...pair,
        gap: gapOf(rubric, pair.first.levels, pair.second.levels),
        current: current
          ? { scoreId: current.id, points: current.points, isOther: current.points !== first.points }
          : null,
        settlement: settled
          ? {
              ...{
                settlementId: settled.id,
                settling: settled.settling,
                note: readableComment(settled.note, reader),
              },
              ...{ points: settled.score.points, maximum: settled.score.maximum },
              ...{ by: settled.settledBy?.name ?? null, at: settled.createdAt },
            }
          : null,
      },
    ];
  });
  const order = ({ attemptId }: Pair) => people.get(attemptId)?.order ?? 0;
  return pairs.sort(
    (a, b) => a.itemNumber - b.itemNumber || order(a) - order(b) || a.attemptNumber - b.attemptNumber,
  );
}

const rubricOf = (item: LearnerItem): Rubric | null =>
  item.kind === "EXTENDED_RESPONSE" ? item.content.rubric : null;
