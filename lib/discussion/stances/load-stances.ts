import { laterStanceColumns } from "@/lib/attempts/stances/before-reading";
import { countingAttempt } from "@/lib/grading/review/counting";
import { learnerItems } from "@/lib/items/frozen/learner-items";
import { itemSchemas, type LearnerItem } from "@/lib/schemas/item";
import { firstStanceSchema, laterStanceSchema } from "@/lib/schemas/kinds/stance";
import { db } from "@/lib/server/db";
import type { DiscussionDesk } from "../desk/load-discussion";
import { inventedName } from "../names/invented-names";
import type { MovingPost, StanceRecord } from "./ledger";

export type StanceItem = {
  readonly item: Extract<LearnerItem, { kind: "STANCE" }>;
  /** Among the questions of the assignment, from 1. */
  readonly number: number;
  /** One of each student, in their order. */
  readonly records: readonly StanceRecord[];
};

/**
 * Where the students of a course stood on each statement of an assignment: before reading, as their first attempt keeps it; after
 * reading, in the attempt that counts; after the discussion, as they said last. For whoever has loaded the desk.
 */
export async function loadStances({ head, students }: DiscussionDesk): Promise<StanceItem[]> {
  const { assignmentId, courseId, whichCounts } = head;
  const all = await db.assignmentItem.findMany({
    where: { assignmentId },
    orderBy: { position: "asc" },
    select: { itemVersionId: true, itemVersion: { select: { kind: true } } },
  });
  const ids = all.flatMap(({ itemVersionId, itemVersion }) =>
    itemVersion.kind === "STANCE" ? [itemVersionId] : [],
  );
  if (ids.length === 0) return [];
  const attempts = students.flatMap((student) => student.attempts);
  const counting = new Map(
    students.map((student) => [
      student.userId,
      countingAttempt({ assignment: { whichCounts } }, student)?.attemptId,
    ]),
  );
  const itemVersionId = { in: ids };
  const of = (attemptIds: readonly string[]) => ({
    where: { courseId, itemVersionId, attemptId: { in: [...attemptIds] } },
  });
  const attemptIds = attempts.map(({ attemptId }) => attemptId);
  const [items, first, responses, last] = await Promise.all([
    learnerItems(ids),
    db.stance.findMany({ ...of(attemptIds), orderBy: { createdAt: "desc" } }),
    db.response.findMany({
      ...of([...counting.values()].flatMap((attemptId) => attemptId ?? [])),
      select: { attemptId: true, itemVersionId: true, answer: true },
    }),
    db.laterStance.findMany({
      ...of(attemptIds),
      orderBy: { savedAt: "asc" },
      select: { attemptId: true, ...laterStanceColumns, movedByPost: movingPost },
    }),
  ]);
  const userOf = new Map(attempts.map(({ attemptId, userId }) => [attemptId, userId]));
  /** User and item → row; of several the last one. */
  const keyed = <T extends { attemptId: string; itemVersionId: string }>(rows: readonly T[]) =>
    new Map(rows.map((row) => [`${userOf.get(row.attemptId)}:${row.itemVersionId}`, row]));
  const [before, after, later] = [keyed(first), keyed(responses), keyed(last)];
  return items.flatMap((item): StanceItem[] => {
    if (item.kind !== "STANCE") return [];
    const records = students.map(({ userId }): StanceRecord => {
      const key = `${userId}:${item.id}`;
      return {
        userId,
        before: beforeOf(before.get(key)),
        after: afterOf(after.get(key)?.answer),
        later: laterOf(later.get(key)),
      };
    });
    return [{ item, number: all.findIndex((row) => row.itemVersionId === item.id) + 1, records }];
  });
}

const movingPost = {
  select: {
    id: true,
    threadId: true,
    alias: true,
    author: { select: { name: true } },
    heldAt: true,
    hiddenAt: true,
    withdrawnAt: true,
  },
} as const;

const beforeOf = (row: unknown): StanceRecord["before"] => (row ? firstStanceSchema.parse(row) : null);

function afterOf(answer: unknown): StanceRecord["after"] {
  if (answer === undefined) return null;
  const { position, confidence, moved } = itemSchemas.STANCE.answer.parse(answer);
  return position === null ? null : { position, confidence, moved };
}

type MovingRow = {
  readonly id: string;
  readonly threadId: string;
  readonly alias: number | null;
  readonly author: { readonly name: string };
  readonly heldAt: Date | null;
  readonly hiddenAt: Date | null;
  readonly withdrawnAt: Date | null;
};

function laterOf(row: { readonly movedByPost: MovingRow | null } | undefined): StanceRecord["later"] {
  return row
    ? { ...laterStanceSchema.parse(row), movedBy: row.movedByPost && moving(row.movedByPost) }
    : null;
}

const moving = ({ id, threadId, alias, author, ...ends }: MovingRow): MovingPost => ({
  postId: id,
  threadId,
  author: alias === null ? author.name : `${author.name} (${inventedName(alias)})`,
  stands: Object.values(ends).every((end) => end === null),
});
