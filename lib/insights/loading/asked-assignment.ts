import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableAssignments } from "@/lib/assignments/policy";
import { closingTime } from "@/lib/assignments/times/times";
import { canManage } from "@/lib/courses/policy";
import type { AssignmentHead } from "@/lib/grading/review/head";
import { keptOf } from "@/lib/grading/second/seen-scores";
import type { Policy } from "@/lib/schemas/assignments";
import type { ItemKind } from "@/lib/schemas/item";
import type { Skill } from "@/lib/schemas/tags";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import type { EnrollmentRole } from "@/lib/server/generated/enums";
import type { Asked } from "./whole-attempts";

/** An item as it is asked. For those who review: it comes with its key. */
export type AskedItem = {
  readonly id: string;
  readonly kind: ItemKind;
  readonly prompt: string;
  readonly theme: string;
  readonly skill: Skill;
  readonly content: unknown;
  readonly key: unknown;
};

type Row = Omit<AssignmentHead, "closesAt" | "canEdit"> &
  Pick<Policy, "latePolicy" | "closeAt"> & {
    readonly role: EnrollmentRole;
    readonly articleVersionId: string;
    readonly items: readonly AskedItem[];
  };

/**
 * An assignment with its items in order. Written out as one statement: by relations it would take seven.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function askedAssignment(
  viewer: Viewer,
  assignmentId: string,
): Promise<{
  readonly head: AssignmentHead;
  readonly articleVersionId: string;
  readonly items: readonly AskedItem[];
  /** What the statements of its scores begin with. */
  readonly asked: Asked;
}> {
  const seen = await db.assignment.findFirst({
    where: { id: assignmentId, ...reviewableAssignments(viewer) },
    select: { id: true },
  });
  if (!seen) throw new NotFound();
  const [row] = await db.$queryRaw<Row[]>`
    SELECT a.id AS "assignmentId", a.course_id AS "courseId", c.title AS "courseTitle", a.title,
      c.demo_at IS NOT NULL AS "isDemo", a.published_at IS NOT NULL AS "isPublished", e.role,
      a.article_version_id AS "articleVersionId",
      a.due_at AS "dueAt", a.close_at AS "closeAt", a.late_policy AS "latePolicy", a.time_limit AS "timeLimit",
      a.score_release AS "scoreRelease", a.scores_at AS "scoresAt", a.key_release AS "keyRelease",
      a.attempts_allowed AS "attemptsAllowed", a.which_counts AS "whichCounts",
      EXISTS (SELECT FROM second_marking m
        WHERE m.assignment_id = a.id AND m.marker_id = e.user_id AND m.ended_at IS NULL) AS "isSecondMarker",
      coalesce((
        SELECT json_agg(json_build_object('id', v.id, 'kind', v.kind, 'prompt', v.prompt, 'theme', v.theme, 'skill', v.skill,
          'content', v.content, 'key', k.key) ORDER BY i.position)
        FROM assignment_item i JOIN item_version v ON v.id = i.item_version_id LEFT JOIN item_key k ON k.item_version_id = v.id
        WHERE i.assignment_id = a.id), '[]') AS items
    FROM assignment a JOIN course c ON c.id = a.course_id
    JOIN enrollment e ON e.course_id = c.id AND e.user_id = ${viewer.userId}::uuid
    WHERE a.id = ${assignmentId}::uuid`;
  if (!row) throw new NotFound();
  const { role, closeAt, latePolicy, articleVersionId, items, ...head } = row;
  const closesAt = closingTime({ dueAt: head.dueAt, closeAt, latePolicy });
  const { courseId, whichCounts } = head;
  const kept = keptOf(viewer, head.isSecondMarker, items);
  return {
    head: { ...head, closesAt, canEdit: canManage(role) },
    articleVersionId,
    items,
    asked: { courseId, assignmentId, whichCounts, itemIds: items.map(({ id }) => id), kept },
  };
}
