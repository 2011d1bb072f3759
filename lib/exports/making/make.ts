import { viewerOfUser } from "@/lib/accounts/viewer/viewer-of-user";
import { csvBytes } from "@/lib/server/csv";
import { db, type Transaction } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { logFault } from "@/lib/server/log";
import type { TableFile } from "@/lib/server/table-file";
import { xlsxBytes } from "@/lib/server/xlsx";
import { openTable } from "../tables/open-table";
import type { Claimed } from "./claim";

const WRITERS = { CSV: csvBytes, XLSX: xlsxBytes };
/** How large a piece of a file is, in bytes. */
const PIECE = 256 * 1024;
const BEAT_EVERY_MS = 5_000;
const SAY_EVERY_MS = 500;
/** How long a file stays for whoever was told to come back for it, and for whoever waits for it. */
const KEPT_MS = 24 * 3_600_000;
const HANDED_OUT_MS = 10 * 60_000;

/** Somebody else has taken it since, or it is gone: it is not ours to write any more. */
class Superseded extends Error {}

type Changes = Parameters<typeof db.export.updateMany>[0]["data"];

/**
 * Writes what is said of the file, and with it what is done to its pieces: both or neither.
 * @throws Superseded
 */
async function change(
  { id, run }: Claimed,
  data: Changes,
  pieces?: (part: Transaction["exportPart"]) => Promise<unknown>,
): Promise<void> {
  await db.$transaction(async (transaction) => {
    const ours = { id, run, failedAt: null, finishedAt: null };
    const { count } = await transaction.export.updateMany({ where: ours, data });
    if (count === 0) throw new Superseded();
    await pieces?.(transaction.exportPart);
  });
}

/** The pieces that there are go: of a process that died, or of a file that failed. */
const clear =
  ({ id }: Claimed) =>
  (part: Transaction["exportPart"]) =>
    part.deleteMany({ where: { exportId: id } });

/** Gathers small pieces into larger ones. */
async function* gathered(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    held.push(piece);
    size += piece.byteLength;
    if (size < PIECE) continue;
    yield new Uint8Array(Buffer.concat(held));
    held = [];
    size = 0;
  }
  if (size > 0) yield new Uint8Array(Buffer.concat(held));
}

/** The table, telling after every batch how many rows have been read. */
function watched(table: TableFile, read: (rows: number) => Promise<void>): TableFile {
  async function* batches() {
    for await (const rows of table.batches) {
      yield rows;
      await read(rows.length);
    }
  }
  return { ...table, batches: batches() };
}

async function write(claimed: Claimed): Promise<void> {
  const { kind, ofId, format, timeZone } = claimed;
  const viewer = await viewerOfUser(claimed.requestedById);
  if (!viewer) throw new NotFound();
  const table = await openTable(viewer, { kind, ofId }, timeZone);
  await change(claimed, { total: table.total, fileName: table.title }, clear(claimed));
  let done = 0;
  let saidAt = Date.now();
  const counted = watched(table, async (rows) => {
    done += rows;
    if (Date.now() - saidAt < SAY_EVERY_MS) return;
    saidAt = Date.now();
    await change(claimed, { done, beatAt: new Date() });
  });
  let position = 0;
  let size = 0;
  for await (const bytes of gathered(WRITERS[format](counted))) {
    const data = { exportId: claimed.id, position, bytes };
    await change(claimed, { done, beatAt: new Date() }, (part) => part.create({ data }));
    position += 1;
    size += bytes.byteLength;
  }
  await finish(claimed, { done, size });
}

/** It stays for a day where somebody was told to come back for it, and else only until it has been handed out. */
async function finish({ id, run }: Claimed, { done, size }: { done: number; size: number }): Promise<void> {
  await db.$executeRaw`
    UPDATE export SET done = ${done}, size = ${size}, finished_at = now(), expires_at = now() +
      make_interval(secs => CASE WHEN background_at IS NULL THEN ${HANDED_OUT_MS / 1000}::int ELSE ${KEPT_MS / 1000}::int END)
    WHERE id = ${id}::uuid AND run = ${run} AND failed_at IS NULL`;
}

/** Makes a file that was taken. Whatever goes wrong is logged, and the file is said to have failed. */
export async function make(claimed: Claimed): Promise<void> {
  const beat = setInterval(() => {
    change(claimed, { beatAt: new Date() }).catch(() => {});
  }, BEAT_EVERY_MS).unref();
  try {
    await write(claimed);
  } catch (error) {
    if (error instanceof Superseded) return;
    if (!(error instanceof NotFound)) logFault(error, "making an export");
    await change(claimed, { failedAt: new Date() }, clear(claimed)).catch(() => {});
  } finally {
    clearInterval(beat);
  }
}
