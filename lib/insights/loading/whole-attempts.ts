import { Prisma } from "@/lib/server/generated/client";
import type { WhichCounts } from "@/lib/server/generated/enums";

export type Asked = {
  readonly courseId: string;
  readonly assignmentId: string;
  readonly whichCounts: WhichCounts;
  readonly itemIds: readonly string[];
};

/**
 * The tables that every figure is counted from, as the beginning of a statement: `handed_in` (the attempt that stands for each
 * student of the course), `earned` (its points by item) and `whole` (the attempts in which all items are marked and none is
 * excused, with their `total`): only their totals can be compared. Where the mean of attempts counts, the newest stands for it.
 */
export function wholeAttempts({ courseId, assignmentId, whichCounts, itemIds }: Asked): Prisma.Sql {
  return Prisma.sql`
    handed_in AS (
      SELECT DISTINCT ON (a.user_id) a.id
      FROM attempt a
      JOIN enrollment e ON e.course_id = a.course_id AND e.user_id = a.user_id AND e.role = 'STUDENT' AND e.removed_at IS NULL
      LEFT JOIN LATERAL (
        SELECT sum(points) AS points FROM score s
        WHERE ${whichCounts === "BEST"} AND s.course_id = a.course_id AND s.attempt_id = a.id AND s.superseded_at IS NULL
      ) s ON true
      WHERE a.course_id = ${courseId}::uuid AND a.assignment_id = ${assignmentId}::uuid AND a.handed_in_at IS NOT NULL
      ORDER BY a.user_id, s.points DESC NULLS LAST, CASE WHEN ${whichCounts === "FIRST"} THEN -a.number ELSE a.number END DESC
    ),
    earned AS (
      SELECT s.attempt_id, s.item_version_id, s.points, s.maximum
      FROM score s JOIN handed_in h ON h.id = s.attempt_id
      WHERE s.course_id = ${courseId}::uuid AND s.superseded_at IS NULL AND s.item_version_id = ANY(${[...itemIds]}::uuid[])
    ),
    summed AS (
      SELECT attempt_id, sum(points) AS total, sum(maximum) AS maximum, max(sum(maximum)) OVER () AS most
      FROM earned GROUP BY attempt_id HAVING count(*) = ${itemIds.length}
    ),
    whole AS (SELECT attempt_id, total, maximum FROM summed WHERE maximum = most AND maximum > 0)`;
}
