import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { managedAssignment } from "@/lib/assignments/managed/managed-assignment";
import { promptRow } from "@/lib/items/prompts/prompt-rows";
import type { SaveDiscussion } from "@/lib/schemas/discussion";
import { db, type Transaction } from "@/lib/server/db";
import { Conflict, InvalidInput, NotFound } from "@/lib/server/errors";
import { promptsLocked, rubricLocked } from "./settings/locked";
import { heldDiscussion } from "./setup/held-discussion";
import { makeThreads } from "./threads/make-threads";
import { promptsWrittenFor } from "./threads/written-in";

/**
 * Sets an assignment's discussion up, or changes its rules and prompts, and makes the threads that they need. What has been
 * posted stays as it is, its names too: switching them is written into the log of moderation and touches no post.
 * @returns the number of the settings as they are saved now, and the prompts' ids in their order.
 * @throws NotFound; Forbidden; Conflict when the assignment is archived or somebody else has saved since; InvalidInput when a
 * prompt that somebody has written for would go or ask for another position, or marks would lose what they were given by.
 */
export async function saveDiscussion(
  viewer: Viewer,
  { assignmentId, revision, settings, prompts }: SaveDiscussion,
): Promise<{ revision: number; promptIds: string[] }> {
  const assignment = await managedAssignment(viewer, assignmentId);
  return db.$transaction(async (transaction) => {
    const before = await heldDiscussion(transaction, assignment.id);
    if ((before?.revision ?? 0) !== revision) throw new Conflict("discussionChanged");
    checkIds(before?.prompts ?? [], prompts);
    const writtenFor = await promptsWrittenFor(transaction, assignment.id);
    const locked = {
      ...promptsLocked(before?.prompts ?? [], prompts, writtenFor),
      ...rubricLocked(before && before.marks.length > 0 ? before : null, settings),
    };
    if (Object.keys(locked).length > 0) throw new InvalidInput("invalidInput", locked);
    const rules = { ...settings, heldWords: [...new Set(settings.heldWords)] };
    const saved = await transaction.discussion.upsert({
      where: { assignmentId: assignment.id },
      create: { ...rules, assignmentId: assignment.id, courseId: assignment.courseId },
      update: { ...rules, revision: { increment: 1 } },
      select: { revision: true },
    });
    if (before && before.isAnonymous !== settings.isAnonymous)
      await transaction.moderationAct.create({
        data: {
          assignmentId: assignment.id,
          courseId: assignment.courseId,
          actorId: viewer.userId,
          act: settings.isAnonymous ? "NAMES_HIDDEN" : "NAMES_SHOWN",
        },
      });
    const promptIds = await writePrompts(transaction, assignment.id, prompts);
    await makeThreads(transaction, assignment);
    return { ...saved, promptIds };
  });
}

/** Every prompt that names itself is one of this discussion, and only once. */
function checkIds(before: readonly { readonly id: string }[], after: SaveDiscussion["prompts"]): void {
  const named = after.flatMap(({ promptId }) => promptId ?? []);
  const known = new Set(before.map(({ id }) => id));
  if (new Set(named).size < named.length || named.some((id) => !known.has(id))) throw new NotFound();
}

async function writePrompts(
  transaction: Transaction,
  assignmentId: string,
  prompts: SaveDiscussion["prompts"],
): Promise<string[]> {
  const kept = prompts.flatMap(({ promptId }) => promptId ?? []);
  await transaction.prompt.deleteMany({ where: { assignmentId, id: { notIn: kept } } });
  const ids: string[] = [];
  for (const [position, { promptId, ...prompt }] of prompts.entries()) {
    const columns = { position, ...promptRow(prompt) };
    const { id } = promptId
      ? await transaction.prompt.update({ where: { id: promptId }, data: columns, select: { id: true } })
      : await transaction.prompt.create({ data: { ...columns, assignmentId }, select: { id: true } });
    ids.push(id);
  }
  return ids;
}
