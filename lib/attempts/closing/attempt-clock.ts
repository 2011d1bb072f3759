import { db, type Transaction } from "@/lib/server/db";
import type { HandInSource } from "@/lib/server/generated/enums";

/** Until when an attempt takes answers, as the view `attempt_clock` computes it. */
export type AttemptClock = {
  /** Whatever comes first: the closing time or the end of the time limit. Null: never. */
  readonly endsAt: Date | null;
  /** The end of the time limit, if nothing pauses it from now on. */
  readonly runsOutAt: Date | null;
  /** Since when the time limit stands still. */
  readonly pausedSince: Date | null;
  /** By what it is handed in once it ends. */
  readonly source: HandInSource;
};

type Row = {
  readonly id: string;
  readonly endsAt: Date | null;
  readonly runsOutAt: Date | null;
  readonly pausedSince: Date | null;
};

/** The clocks of attempts by their ids, those in progress or not; the caller has made sure that the viewer may know them. */
export async function attemptClocks(
  attemptIds: readonly string[],
  client: Pick<Transaction, "$queryRaw"> = db,
): Promise<Map<string, AttemptClock>> {
  if (attemptIds.length === 0) return new Map();
  const rows = await client.$queryRaw<Row[]>`
    SELECT attempt_id AS id, ends_at AS "endsAt", runs_out_at AS "runsOutAt", paused_since AS "pausedSince"
    FROM attempt_clock WHERE attempt_id = ANY(${attemptIds}::uuid[])`;
  return new Map(
    rows.map(({ id, ...clock }) => {
      const byLimit = clock.runsOutAt !== null && clock.runsOutAt.getTime() === clock.endsAt?.getTime();
      return [id, { ...clock, source: byLimit ? "TIME_LIMIT" : "CLOSING_TIME" }];
    }),
  );
}
