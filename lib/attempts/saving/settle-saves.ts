import type { Save, SaveOutcome } from "@/lib/schemas/attempts";
import type { Transaction } from "@/lib/server/db";
import { Prisma } from "@/lib/server/generated/client";
import type { WriteResult } from "./write-responses";

/**
 * Says what became of each save, in the order sent. Those that the statement did not write are looked at again: the
 * same save that came twice was saved already; one based on an older revision meets the newer answer; one that came
 * after the attempt was closed is kept as a late revision.
 */
export async function settleSaves(
  client: Pick<Transaction, "response" | "responseRevision" | "assignmentItem" | "$executeRaw">,
  attemptId: string,
  saves: readonly Save[],
  result: WriteResult,
): Promise<SaveOutcome[]> {
  const outcomes = new Map<string, SaveOutcome>();
  for (const { itemVersionId, revision, savedAt } of result.written)
    outcomes.set(itemVersionId, { itemVersionId, state: "saved", revision, savedAt: savedAt.toISOString() });

  const left = saves.filter((save) => !outcomes.has(save.itemVersionId));
  if (left.length > 0) {
    const current = await client.response.findMany({
      where: {
        courseId: result.courseId,
        attemptId,
        itemVersionId: { in: left.map((save) => save.itemVersionId) },
      },
      select: { itemVersionId: true, answer: true, revision: true, saveId: true, savedAt: true },
    });
    const late: Save[] = [];
    for (const save of left) {
      const { itemVersionId, saveId } = save;
      const there = current.find((response) => response.itemVersionId === itemVersionId);
      const at = there && { itemVersionId, revision: there.revision, savedAt: there.savedAt.toISOString() };
      if (at && there.saveId === saveId) outcomes.set(itemVersionId, { ...at, state: "saved" });
      else if (!result.open) late.push(save);
      else if (at)
        outcomes.set(itemVersionId, { ...at, state: "newer", saveId: there.saveId, answer: there.answer });
    }
    for (const outcome of await keepLate(client, attemptId, late, result.courseId))
      outcomes.set(outcome.itemVersionId, outcome);
  }
  return saves.flatMap((save) => outcomes.get(save.itemVersionId) ?? []);
}

/** Keeps answers that came after the attempt was closed beside the ones handed in; the same one again adds nothing. */
async function keepLate(
  client: Pick<Transaction, "responseRevision" | "assignmentItem" | "$executeRaw">,
  attemptId: string,
  late: readonly Save[],
  courseId: string,
): Promise<SaveOutcome[]> {
  if (late.length === 0) return [];
  const asked = await client.assignmentItem.findMany({
    where: {
      assignment: { attempts: { some: { id: attemptId } } },
      itemVersionId: { in: late.map((save) => save.itemVersionId) },
    },
    select: { itemVersionId: true },
  });
  const items = new Set(asked.map((item) => item.itemVersionId));
  const kept = late.filter((save) => items.has(save.itemVersionId));
  const savedAt = new Date();
  await client.responseRevision.createMany({
    data: kept.map(({ itemVersionId, saveId, answer }) => ({
      courseId,
      attemptId,
      itemVersionId,
      saveId,
      savedAt,
      answer: answer as object,
    })),
    skipDuplicates: true,
  });
  await thinOut(client, attemptId, courseId);
  return kept.map(({ itemVersionId }) => ({ itemVersionId, state: "late", savedAt: savedAt.toISOString() }));
}

/** Late revisions of one answer that a marker is shown. */
const MAX_LATE = 5;

/** Where an answer came late more often than can be shown, the first ones and the newest stay: none is the last word lost. */
async function thinOut(
  client: Pick<Transaction, "$executeRaw">,
  attemptId: string,
  courseId: string,
): Promise<void> {
  await client.$executeRaw(Prisma.sql`
    DELETE FROM response_revision r USING (
      SELECT id, row_number() OVER late AS place, count(*) OVER (PARTITION BY item_version_id) AS count
      FROM response_revision
      WHERE course_id = ${courseId}::uuid AND attempt_id = ${attemptId}::uuid
      WINDOW late AS (PARTITION BY item_version_id ORDER BY saved_at, id)
    ) l WHERE r.id = l.id AND l.place >= ${MAX_LATE} AND l.place < l.count`);
}
