import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { SaveOutcome } from "@/lib/schemas/attempts";
import type { DraftSaves } from "@/lib/schemas/posts";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { Prisma } from "@/lib/server/generated/client";
import { readablePosts, visibleThreads } from "./policy";

type Draft = DraftSaves["saves"][number];
type Row = { slot: string; revision: number; saved_at: Date };

/** Writes those that are a slot's first, or were based on the revision that is there, in one statement. */
const written = (place: { courseId: string; threadId: string; userId: string }, drafts: readonly Draft[]) =>
  db.$queryRaw<Row[]>(Prisma.sql`
    INSERT INTO post_draft AS d (course_id, thread_id, user_id, slot, content, revision, save_id, saved_at)
    SELECT ${place.courseId}::uuid, ${place.threadId}::uuid, ${place.userId}::uuid,
      i."itemVersionId", i.answer, i."baseRevision" + 1, i."saveId", now()
    FROM jsonb_to_recordset(${JSON.stringify(drafts)}::jsonb)
      AS i("itemVersionId" uuid, "saveId" uuid, "baseRevision" int, answer jsonb)
    ORDER BY i."itemVersionId"
    ON CONFLICT (course_id, thread_id, user_id, slot) DO UPDATE
      SET content = excluded.content, revision = d.revision + 1, save_id = excluded.save_id, saved_at = excluded.saved_at
      WHERE d.revision = excluded.revision - 1
    RETURNING slot, revision, saved_at`);

/**
 * Saves what the viewer is writing in a thread, and says what became of each, as `saveResponses` does for answers. Also while the
 * thread takes no posts: what was written is kept.
 * @throws NotFound when the viewer may not enter the thread, or write where a draft stands.
 */
export async function savePostDrafts(
  viewer: Viewer,
  { threadId, saves }: DraftSaves & { threadId: string },
): Promise<SaveOutcome[]> {
  const { userId } = viewer;
  const thread = await db.thread.findFirst({
    where: { AND: [{ id: threadId }, visibleThreads(viewer)] },
    select: { courseId: true },
  });
  if (!thread) throw new NotFound();
  const place = { courseId: thread.courseId, threadId, userId };
  const known = await db.postDraft.findMany({ where: place });
  const slots = saves.map(({ itemVersionId }) => itemVersionId);
  const fresh = slots.filter((slot) => slot !== threadId && !known.some((draft) => draft.slot === slot));
  const answered = await db.post.count({
    where: { AND: [{ id: { in: fresh }, threadId }, readablePosts(viewer)] },
  });
  if (answered < fresh.length || new Set(slots).size < slots.length) throw new NotFound();
  const rows = saves.length > 0 ? await written(place, saves) : [];
  const left = saves.filter(({ itemVersionId }) => !rows.some(({ slot }) => slot === itemVersionId));
  const there = left.length > 0 ? await db.postDraft.findMany({ where: place }) : [];
  return saves.flatMap(({ itemVersionId, saveId }): SaveOutcome[] => {
    const row = rows.find(({ slot }) => slot === itemVersionId);
    if (row)
      return [{ itemVersionId, state: "saved", revision: row.revision, savedAt: row.saved_at.toISOString() }];
    const newer = there.find(({ slot }) => slot === itemVersionId);
    if (!newer) return [];
    const at = { itemVersionId, revision: newer.revision, savedAt: newer.savedAt.toISOString() };
    return newer.saveId === saveId
      ? [{ ...at, state: "saved" }]
      : [{ ...at, state: "newer", saveId: newer.saveId, answer: newer.content }];
  });
}
