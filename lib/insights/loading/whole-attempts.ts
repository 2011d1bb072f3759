import { Prisma } from "@/lib/server/generated/client";
import type { WhichCounts } from "@/lib/server/generated/enums";

export type Asked = {
  readonly courseId: string;
  readonly assignmentId: string;
  readonly whichCounts: WhichCounts;
  readonly itemIds: readonly string[];
};

/** What is asked, as it is written in a statement: a value, or a column of what stands around it. */
type AskedInSql = {
  readonly courseId: Prisma.Sql;
  readonly assignmentId: Prisma.Sql;
  readonly isBest: Prisma.Sql;
  readonly isFirst: Prisma.Sql;
  /** An array of ids. */
  readonly itemIds: Prisma.Sql;
};

/**
 * The tables that every figure is counted from, as the beginning of a statement: `handed_in` (the attempt that stands for each
 * student of the course), `whole` (those in which all items are marked and none is excused, with their `total`: only such totals
 * can be compared) and `counted` (their points by item). Where the mean of attempts counts, the newest stands for it. Sums beside
 * their rows, and scores fetched attempt by attempt (OFFSET keeps that): of what was
 * computed the database knows no sizes, and would compare all with all.
 */
export const wholeAttempts = ({ courseId, assignmentId, whichCounts, itemIds }: Asked): Prisma.Sql =>
  wholeAttemptsOf({
    courseId: Prisma.sql`${courseId}::uuid`,
    assignmentId: Prisma.sql`${assignmentId}::uuid`,
    isBest: Prisma.sql`${whichCounts === "BEST"}`,
    isFirst: Prisma.sql`${whichCounts === "FIRST"}`,
    itemIds: Prisma.sql`${[...itemIds]}::uuid[]`,
  });

/** The same of an assignment that the statement around names, for a statement about several. */
export function wholeAttemptsOf(asked: AskedInSql): Prisma.Sql {
  const { courseId, assignmentId, isBest, isFirst, itemIds } = asked;
  return Prisma.sql`
    handed_in AS (
      SELECT DISTINCT ON (a.user_id) a.id
      FROM attempt a
      JOIN enrollment e ON e.course_id = a.course_id AND e.user_id = a.user_id AND e.role = 'STUDENT' AND e.removed_at IS NULL
      LEFT JOIN LATERAL (
        SELECT sum(points) AS points FROM score s
        WHERE ${isBest} AND s.course_id = a.course_id AND s.attempt_id = a.id AND s.superseded_at IS NULL
      ) s ON true
      WHERE a.course_id = ${courseId} AND a.assignment_id = ${assignmentId} AND a.handed_in_at IS NOT NULL
      ORDER BY a.user_id, s.points DESC NULLS LAST, CASE WHEN ${isFirst} THEN -a.number ELSE a.number END DESC
    ),
    earned AS (
      SELECT s.attempt_id, s.item_version_id, s.points, s.maximum, sum(s.points) OVER attempt AS total,
        sum(s.maximum) OVER attempt AS possible, count(*) OVER attempt AS marked
      FROM handed_in h CROSS JOIN LATERAL (
        SELECT * FROM score
        WHERE course_id = ${courseId} AND attempt_id = h.id AND superseded_at IS NULL
          AND item_version_id = ANY(${itemIds})
        OFFSET 0
      ) s
      WINDOW attempt AS (PARTITION BY s.attempt_id)
    ),
    complete AS (SELECT *, max(possible) OVER () AS most FROM earned WHERE marked = cardinality(${itemIds})),
    counted AS (SELECT attempt_id, item_version_id, points, maximum, total, most FROM complete WHERE possible = most AND most > 0),
    whole AS (SELECT DISTINCT attempt_id, total, most AS maximum FROM counted)`;
}
