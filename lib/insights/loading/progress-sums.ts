import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { seenOfCourseInSql } from "@/lib/grading/second/seen-scores";
import type { Skill } from "@/lib/schemas/tags";
import { db } from "@/lib/server/db";
import { Prisma } from "@/lib/server/generated/client";
import type { WhichCounts } from "@/lib/server/generated/enums";
import { wholeAttemptsOf } from "./whole-attempts";

/** Points of points at the items of an assignment; of a class the means. */
export type ItemPoints = {
  readonly itemVersionId: string;
  readonly mean: number;
  readonly maximum: number;
};

/** One student's work at an assignment: the attempt that counts. */
export type OwnWork = {
  readonly attemptId: string;
  readonly isLate: boolean;
  /** Whether every question of it is marked. */
  readonly isMarked: boolean;
  /** Whether a question was taken out for this student. */
  readonly isExcused: boolean;
  readonly points: number;
  readonly maximum: number;
  readonly items: readonly ItemPoints[];
};

/** What is summed up of an assignment, of whom it was given to. */
export type AssignmentSums = {
  readonly assignmentId: string;
  readonly title: string;
  readonly dueAt: Date | null;
  readonly whichCounts: WhichCounts;
  readonly attemptsAllowed: number;
  /** Students who have handed in, those of them who did after their due time, and those who no longer can. */
  readonly handedIn: number;
  readonly late: number;
  readonly missing: number;
  /** Of the totals that can be compared, as shares of the points: how many, their mean and the ends of their middle half. */
  readonly n: number;
  readonly mean: number | null;
  readonly quartiles: readonly number[] | null;
  readonly items: readonly ItemPoints[];
  /** The items that are asked, in their order. */
  readonly asked: readonly { readonly id: string; readonly theme: string; readonly skill: Skill }[];
  /** Of the student that was asked for. */
  readonly own: OwnWork | null;
  /** Whether that student no longer can hand in, without having done so. */
  readonly isMissing: boolean;
};

/** As `wholeAttempts` of one assignment, of the row `g` around. */
const ofRow = (seen: Prisma.Sql): Prisma.Sql =>
  wholeAttemptsOf({
    courseId: Prisma.sql`g.course_id`,
    assignmentId: Prisma.sql`g.id`,
    isBest: Prisma.sql`g.which_counts = 'BEST'`,
    isFirst: Prisma.sql`g.which_counts = 'FIRST'`,
    itemIds: Prisma.sql`i.ids`,
    seen,
  });

/** When an assignment closes for a student: `closingTime` with `timesFor`, as the view `attempt_clock` has it. */
const CLOSES = Prisma.sql`CASE g.late_policy
  WHEN 'CLOSE' THEN coalesce(o.due_at, g.due_at, o.close_at, g.close_at)
  ELSE coalesce(o.close_at, CASE WHEN g.close_at IS NOT NULL THEN greatest(g.close_at, o.due_at) END) END`;

/**
 * What is summed up of the assignments of a course that were published, in the order in which they were due or made: one statement,
 * whatever there is of students and assignments, and by the rules by which one assignment is counted.
 * @param of a student: also their work; an assignment: of that one alone.
 */
export async function progressSums(
  viewer: Viewer,
  courseId: string,
  of: { readonly userId?: string; readonly assignmentId?: string } = {},
): Promise<AssignmentSums[]> {
  const userId = of.userId ?? null;
  const assignmentId = of.assignmentId ?? null;
  const seen = await seenOfCourseInSql(viewer, courseId, Prisma.sql`g.id`);
  return db.$queryRaw<AssignmentSums[]>`
    SELECT g.id AS "assignmentId", g.title, g.due_at AS "dueAt", g.which_counts AS "whichCounts",
      g.attempts_allowed AS "attemptsAllowed", i.asked, x.*, coalesce(gone.missing, 0)::int AS missing, coalesce(gone.own, false) AS "isMissing"
    FROM assignment g
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(v.id), '{}') AS ids,
        coalesce(json_agg(json_build_object('id', v.id, 'theme', v.theme, 'skill', v.skill) ORDER BY n.position), '[]') AS asked
      FROM assignment_item n JOIN item_version v ON v.id = n.item_version_id WHERE n.assignment_id = g.id OFFSET 0
    ) i
    CROSS JOIN LATERAL (
      WITH ${ofRow(seen)}
      SELECT (SELECT count(*)::int FROM handed_in) AS "handedIn",
        (SELECT count(*)::int FROM handed_in h JOIN attempt a ON a.id = h.id
          LEFT JOIN "override" o ON o.assignment_id = g.id AND o.user_id = a.user_id
          WHERE a.revises_id IS NULL AND a.handed_in_at > coalesce(o.due_at, g.due_at)) AS late,
        (SELECT count(*)::int FROM whole) AS n,
        (SELECT avg(total / maximum) FROM whole) AS mean,
        (SELECT percentile_cont(ARRAY[0.25, 0.5, 0.75]::float8[]) WITHIN GROUP (ORDER BY total / maximum) FROM whole) AS quartiles,
        (SELECT coalesce(json_agg(m), '[]') FROM (
          SELECT item_version_id AS "itemVersionId", avg(points) AS mean, max(maximum) AS maximum
          FROM counted WHERE maximum > 0 GROUP BY item_version_id) m) AS items,
        (SELECT json_build_object('attemptId', a.id, 'isLate', coalesce(a.revises_id IS NULL AND a.handed_in_at > coalesce(o.due_at, g.due_at), false),
            'isMarked', p.marked = cardinality(i.ids), 'points', p.points, 'maximum', p.maximum, 'items', p.items,
            'isExcused', EXISTS (SELECT 1 FROM excuse x WHERE x.assignment_id = g.id AND x.user_id = a.user_id))
          FROM handed_in h JOIN attempt a ON a.id = h.id AND a.user_id = ${userId}::uuid
          LEFT JOIN "override" o ON o.assignment_id = g.id AND o.user_id = a.user_id
          CROSS JOIN LATERAL (
            SELECT count(*) AS marked, coalesce(sum(c.points), 0) AS points, coalesce(sum(c.maximum), 0) AS maximum,
              coalesce(json_agg(json_build_object('itemVersionId', c.item_version_id, 'mean', c.points, 'maximum', c.maximum))
                FILTER (WHERE c.maximum > 0), '[]') AS items
            FROM score c
            WHERE c.course_id = g.course_id AND c.attempt_id = a.id AND c.superseded_at IS NULL AND c.item_version_id = ANY(i.ids) AND ${seen}
          ) p) AS own
    ) x
    LEFT JOIN LATERAL (
      SELECT count(*) AS missing, bool_or(e.user_id = ${userId}::uuid) AS own
      FROM enrollment e
      LEFT JOIN "override" o ON o.assignment_id = g.id AND o.user_id = e.user_id
      WHERE e.course_id = g.course_id AND e.role = 'STUDENT' AND e.removed_at IS NULL
        AND ${CLOSES} <= now() AND e.created_at < ${CLOSES}
        AND NOT EXISTS (SELECT 1 FROM attempt a
          WHERE a.course_id = g.course_id AND a.assignment_id = g.id AND a.user_id = e.user_id AND a.handed_in_at IS NOT NULL)
    ) gone ON true
    WHERE g.course_id = ${courseId}::uuid AND (${assignmentId}::uuid IS NULL OR g.id = ${assignmentId}::uuid) AND g.published_at IS NOT NULL
      AND (g.archived_at IS NULL OR EXISTS (
        SELECT 1 FROM attempt a WHERE a.course_id = g.course_id AND a.assignment_id = g.id AND a.handed_in_at IS NOT NULL))
    ORDER BY coalesce(g.due_at, g.close_at, g.created_at), g.created_at, g.id`;
}
