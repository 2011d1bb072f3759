import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { EXCUSED, givenToAll } from "@/lib/scoring/counting";
import { RUBRIC_RULE } from "@/lib/scoring/rubric";
import { UNANSWERED_RULE } from "@/lib/scoring/score-response";
import { db } from "@/lib/server/db";
import { Prisma } from "@/lib/server/generated/client";
import type { ScoreWhereInput } from "@/lib/server/generated/models";

/** Scores of a written answer that say nothing of what a marker thought of it. */
const RULES_OF_NOBODY = [
  UNANSWERED_RULE,
  EXCUSED.rule,
  ...(["DROPPED", "FULL_MARKS"] as const).flatMap((counting) => givenToAll(counting, 0)?.rule ?? []),
];

/** What the viewer may not see of a course's scores: those of written answers in the assignments that they mark a second time. */
const keptAssignments = async (viewer: Viewer, courseId: string): Promise<string[]> => {
  const open = await db.secondMarking.findMany({
    where: { courseId, markerId: viewer.userId, endedAt: null },
    select: { assignmentId: true },
  });
  return open.map(({ assignmentId }) => assignmentId);
};

/**
 * The scores of a course that the viewer may see, as part of a `where`. A second marker sees nothing of how others marked the
 * written answers of that assignment until they have finished: such scores are as if they were not there. Everything that reads
 * scores for those who review a course goes through here, or through `keptScores` below where it is written in SQL.
 */
export async function seenScores(viewer: Viewer, courseId: string): Promise<ScoreWhereInput> {
  const kept = await keptAssignments(viewer, courseId);
  if (kept.length === 0) return {};
  return {
    OR: [
      { attempt: { assignmentId: { notIn: kept } } },
      { itemVersion: { kind: { not: "EXTENDED_RESPONSE" } } },
      { rule: { in: RULES_OF_NOBODY } },
      { source: "TEACHER", rule: RUBRIC_RULE, markedById: viewer.userId },
    ],
  };
}

/** The written items of one assignment whose scores the viewer may not see, unless they gave them; mostly none. */
export type KeptScores = { readonly itemIds: readonly string[]; readonly viewerId: string };

/** As `seenScores`, of one assignment and for `seenInSql`. */
export async function keptScores(
  viewer: Viewer,
  { courseId, assignmentId }: { readonly courseId: string; readonly assignmentId: string },
  items: readonly { readonly id: string; readonly kind: string }[],
): Promise<KeptScores> {
  const kept = await keptAssignments(viewer, courseId);
  return keptOf(viewer, kept.includes(assignmentId), items);
}

/** As `keptScores`, where it is known whether the viewer marks the assignment a second time and has not finished. */
export function keptOf(
  viewer: Viewer,
  isSecondMarker: boolean,
  items: readonly { readonly id: string; readonly kind: string }[],
): KeptScores {
  const written = items.filter(({ kind }) => kind === "EXTENDED_RESPONSE").map(({ id }) => id);
  return { itemIds: isSecondMarker ? written : [], viewerId: viewer.userId };
}

/**
 * As `seenInSql`, in a statement about several assignments of a course.
 * @param assignmentId the column of the assignment that a row of `score` is of.
 */
export async function seenOfCourseInSql(
  viewer: Viewer,
  courseId: string,
  assignmentId: Prisma.Sql,
): Promise<Prisma.Sql> {
  const kept = await keptAssignments(viewer, courseId);
  if (kept.length === 0) return Prisma.sql`true`;
  return Prisma.sql`(${assignmentId} <> ALL(${kept}::uuid[]) OR rule = ANY(${RULES_OF_NOBODY})
    OR (source = 'TEACHER' AND rule = ${RUBRIC_RULE} AND marked_by_id = ${viewer.userId}::uuid)
    OR NOT EXISTS (SELECT FROM item_version w WHERE w.id = item_version_id AND w.kind = 'EXTENDED_RESPONSE'))`;
}

/** A condition on rows of `score` in a statement of one assignment's scores. */
export const seenInSql = ({ itemIds, viewerId }: KeptScores): Prisma.Sql =>
  itemIds.length === 0
    ? Prisma.sql`true`
    : Prisma.sql`(item_version_id <> ALL(${[...itemIds]}::uuid[]) OR rule = ANY(${RULES_OF_NOBODY})
        OR (source = 'TEACHER' AND rule = ${RUBRIC_RULE} AND marked_by_id = ${viewerId}::uuid))`;
