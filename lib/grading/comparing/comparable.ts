import { UNANSWERED_RULE } from "@/lib/scoring/score-response";
import { Prisma } from "@/lib/server/generated/client";
import type { Question } from "./find-question";

/**
 * The answers that are compared, as the beginning of a statement: a table `comparable` of `attempt_id`, `user_id` and `enrollment_id`. Of
 * each student of the course the one attempt that counts, as `chosenOf` chooses it (the newest where the mean does), unless it is blank or the student is
 * excused. No answer's text is read. Looked up answer by answer (OFFSET keeps that): of what was computed the database knows no sizes, and
 * would compute it anew for every row.
 */
export function comparable({ head, item, whichCounts, seen }: Question): Prisma.Sql {
  return Prisma.sql`
    handed_in AS MATERIALIZED (
      SELECT DISTINCT ON (a.user_id) a.id AS attempt_id, a.user_id, e.id AS enrollment_id
      FROM attempt a
      JOIN enrollment e ON e.course_id = a.course_id AND e.user_id = a.user_id AND e.role = 'STUDENT' AND e.removed_at IS NULL
      LEFT JOIN LATERAL (
        SELECT round(coalesce(sum(points), 0)::numeric, 6) AS points FROM score s
        WHERE ${whichCounts === "BEST"} AND s.course_id = a.course_id AND s.attempt_id = a.id AND s.superseded_at IS NULL AND ${seen}
      ) s ON true
      WHERE a.course_id = ${head.courseId}::uuid AND a.assignment_id = ${head.assignmentId}::uuid AND a.handed_in_at IS NOT NULL
      ORDER BY a.user_id, s.points DESC, CASE WHEN ${whichCounts === "FIRST"} THEN -a.number ELSE a.number END DESC
    ),
    comparable AS (
      SELECT h.* FROM handed_in h
      WHERE EXISTS (
          SELECT FROM response r
          WHERE r.course_id = ${head.courseId}::uuid AND r.attempt_id = h.attempt_id AND r.item_version_id = ${item.id}::uuid
          OFFSET 0
        )
        AND NOT EXISTS (
          SELECT FROM score s
          WHERE s.course_id = ${head.courseId}::uuid AND s.attempt_id = h.attempt_id AND s.item_version_id = ${item.id}::uuid
            AND s.rule = ${UNANSWERED_RULE}
          OFFSET 0
        )
        AND NOT EXISTS (
          SELECT FROM excuse x
          WHERE x.assignment_id = ${head.assignmentId}::uuid AND x.item_version_id = ${item.id}::uuid AND x.user_id = h.user_id
          OFFSET 0
        )
    )`;
}
