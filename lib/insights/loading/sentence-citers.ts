import { db } from "@/lib/server/db";
import { citedBy, IS_RIGHT } from "./answer-citations";
import type { SentencePlaces } from "./sentence-places";
import { type Asked, handedIn } from "./whole-attempts";

/** An answer that cites a sentence, and whose it is. */
export type Citer = {
  readonly itemVersionId: string;
  readonly attemptId: string;
  readonly name: string;
  /** Null where that is not known, or says nothing. */
  readonly isRight: boolean | null;
};

/** So many are named of each item. */
export const MOST_NAMED = 20;

/** Whose answers cite a sentence, by item and name: of each item the first 20. One statement. */
export async function sentenceCiters(
  asked: Asked,
  places: SentencePlaces,
  place: number,
): Promise<readonly Citer[]> {
  const core = places.cores[place - 1];
  if (!core) return [];
  return db.$queryRaw<Citer[]>`
    WITH ${handedIn(asked)},
    citing AS (
      SELECT a.user_id, c.* FROM handed_in h JOIN attempt a ON a.id = h.id CROSS JOIN LATERAL (
        SELECT DISTINCT c.attempt_id, c.item_version_id, ${IS_RIGHT} AS is_right
        ${citedBy(asked, places)}
          AND c.block_key = ${core.blockId} AND c.start < ${core.end} AND c."end" > ${core.start}
        OFFSET 0
      ) c
    ),
    named AS (
      SELECT c.*, e.name, row_number() OVER (PARTITION BY c.item_version_id ORDER BY e.name, c.attempt_id) AS turn
      FROM citing c JOIN enrollment e ON e.course_id = ${asked.courseId}::uuid AND e.user_id = c.user_id
    )
    SELECT item_version_id AS "itemVersionId", attempt_id AS "attemptId", name, is_right AS "isRight"
    FROM named WHERE turn <= ${MOST_NAMED}
    ORDER BY item_version_id, turn`;
}
