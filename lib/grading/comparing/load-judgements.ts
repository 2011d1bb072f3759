import { db } from "@/lib/server/db";
import type { Wins } from "@/lib/statistics/bradley-terry";
import { comparable } from "./comparable";
import type { Question } from "./find-question";
import { pairKey } from "./next-pair";

/** The ids of the attempts whose answers are compared. */
export async function comparableIds(question: Question): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH ${comparable(question)}
    SELECT attempt_id AS id FROM comparable ORDER BY 1`;
  return rows.map(({ id }) => id);
}

/** How often a judge found one answer better than another; `left` of these times it stood on the left. */
export type Judged = Wins & { readonly judgeId: string | null; readonly left: number };

/** The judgements of an item that count, of all judges; summed up by the database. */
export async function judgements({ head, item }: Question): Promise<Judged[]> {
  return db.$queryRaw<Judged[]>`
    SELECT judge_id AS "judgeId", winner_attempt_id AS winner, loser_attempt_id AS loser, count(*)::int AS count,
      count(*) FILTER (WHERE left_won)::int AS left
    FROM comparison
    WHERE course_id = ${head.courseId}::uuid AND assignment_id = ${head.assignmentId}::uuid AND item_version_id = ${item.id}::uuid
      AND withdrawn_at IS NULL
    GROUP BY 1, 2, 3`;
}

/** Those between two answers that are still compared. */
export function among<T extends Wins>(ids: readonly string[], judged: readonly T[]): T[] {
  const known = new Set(ids);
  return judged.filter(({ winner, loser }) => known.has(winner) && known.has(loser));
}

/** The pairs that a judge has judged. */
export const seenBy = (judgeId: string, judged: readonly Judged[]): ReadonlySet<string> =>
  new Set(judged.filter((one) => one.judgeId === judgeId).map(({ winner, loser }) => pairKey(winner, loser)));
