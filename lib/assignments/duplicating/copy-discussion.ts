import type { Transaction } from "@/lib/server/db";

/**
 * Gives an assignment the discussion of another one, where that has one: its rules and prompts, with a thread of each for the
 * whole class. Its times, groups, posts and marks stay behind.
 */
export async function copyDiscussion(
  transaction: Transaction,
  fromId: string,
  to: { readonly id: string; readonly courseId: string },
): Promise<void> {
  const original = await transaction.discussion.findUnique({
    where: { assignmentId: fromId },
    include: { prompts: { orderBy: { position: "asc" } } },
  });
  if (!original) return;
  const place = { assignmentId: to.id, courseId: to.courseId };
  const { afterHandIn, postFirst, citationsRequired, repliesRequired } = original;
  const { isAnonymous, isPremoderated, heldWords, rubric, points } = original;
  await transaction.discussion.create({
    data: {
      ...place,
      ...{ afterHandIn, postFirst, citationsRequired, repliesRequired },
      ...{ isAnonymous, isPremoderated, heldWords, points },
      rubric: rubric ?? {},
    },
    select: { revision: true },
  });
  for (const { position, title, text, statement, low, high } of original.prompts) {
    const prompt = await transaction.prompt.create({
      data: { assignmentId: to.id, position, title, text, statement, low, high },
      select: { id: true },
    });
    await transaction.thread.create({ data: { ...place, promptId: prompt.id }, select: { id: true } });
  }
}
