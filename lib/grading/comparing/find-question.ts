import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { policyColumns, reviewableAssignments } from "@/lib/assignments/policy";
import { closingTime } from "@/lib/assignments/times/times";
import { canManage } from "@/lib/courses/policy";
import { learnerItems } from "@/lib/items/frozen/learner-items";
import type { LearnerItem } from "@/lib/schemas/item";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import type { Prisma } from "@/lib/server/generated/client";
import type { WhichCounts } from "@/lib/server/generated/enums";
import type { AssignmentHead } from "../review/head";
import { keptScores, seenInSql } from "../second/seen-scores";

export type WrittenItem = Extract<LearnerItem, { kind: "EXTENDED_RESPONSE" }>;

/** An extended response of an assignment, whose answers are compared. */
export type Question = {
  readonly head: AssignmentHead;
  readonly item: WrittenItem;
  /** Its place in the assignment, from 1. */
  readonly number: number;
  readonly articleVersionId: string;
  readonly whichCounts: WhichCounts;
  /** A condition on rows of `score`: what the viewer may see. */
  readonly seen: Prisma.Sql;
};

export type QuestionId = { readonly assignmentId: string; readonly itemVersionId: string };

/**
 * The question without any answer to it.
 * @throws NotFound to everybody but the course's teachers and assistants, and for what is no extended response.
 */
export async function findQuestion(
  viewer: Viewer,
  { assignmentId, itemVersionId }: QuestionId,
): Promise<Question> {
  const assignment = await db.assignment.findFirst({
    where: { id: assignmentId, ...reviewableAssignments(viewer) },
    select: {
      ...policyColumns,
      id: true,
      courseId: true,
      articleVersionId: true,
      title: true,
      publishedAt: true,
      course: {
        select: {
          title: true,
          demoAt: true,
          enrollments: { where: { userId: viewer.userId, removedAt: null }, select: { role: true } },
        },
      },
      items: { orderBy: { position: "asc" }, select: { itemVersionId: true, points: true } },
    },
  });
  const place = assignment?.items.findIndex((item) => item.itemVersionId === itemVersionId) ?? -1;
  const asked = assignment?.items[place];
  if (!assignment || !asked) throw new NotFound();
  const [item] = await learnerItems([itemVersionId]);
  if (item?.kind !== "EXTENDED_RESPONSE") throw new NotFound();
  const { course, courseId } = assignment;
  const kept = await keptScores(viewer, { courseId, assignmentId }, [item]);
  return {
    head: {
      assignmentId,
      courseId,
      courseTitle: course.title,
      title: assignment.title,
      isDemo: course.demoAt !== null,
      isPublished: assignment.publishedAt !== null,
      canEdit: course.enrollments.some(({ role }) => canManage(role)),
      dueAt: assignment.dueAt,
      closesAt: closingTime(assignment),
      timeLimit: assignment.timeLimit,
      scoreRelease: assignment.scoreRelease,
      scoresAt: assignment.scoresAt,
      keyRelease: assignment.keyRelease,
      attemptsAllowed: assignment.attemptsAllowed,
      whichCounts: assignment.whichCounts,
      isSecondMarker: kept.itemIds.length > 0,
    },
    seen: seenInSql(kept),
    item: { ...item, points: asked.points },
    number: place + 1,
    articleVersionId: assignment.articleVersionId,
    whichCounts: assignment.whichCounts,
  };
}
