import type { Transaction } from "@/lib/server/db";

/**
 * Brings an assignment's threads in line with its prompts and groups: one of every prompt, or one of every prompt and group
 * where there are groups. Threads that are not wanted any more go; whoever calls has made sure that nobody has written there.
 */
export async function makeThreads(
  transaction: Transaction,
  { id: assignmentId, courseId }: { readonly id: string; readonly courseId: string },
): Promise<void> {
  const [prompts, groups, threads] = await Promise.all([
    transaction.prompt.findMany({ where: { assignmentId }, select: { id: true } }),
    transaction.discussionGroup.findMany({ where: { assignmentId }, select: { id: true } }),
    transaction.thread.findMany({ where: { assignmentId }, select: { promptId: true, groupId: true } }),
  ]);
  // Those of groups or prompts that are gone went with them.
  await transaction.thread.deleteMany({
    where: { assignmentId, posts: { none: {} }, groupId: groups.length > 0 ? null : { not: null } },
  });
  const there = new Set(threads.map(({ promptId, groupId }) => `${promptId} ${groupId}`));
  const groupIds = groups.length > 0 ? groups.map(({ id }) => id) : [null];
  await transaction.thread.createMany({
    data: prompts
      .flatMap(({ id: promptId }) => groupIds.map((groupId) => ({ promptId, groupId })))
      .filter(({ promptId, groupId }) => !there.has(`${promptId} ${groupId}`))
      .map((thread) => ({ ...thread, courseId, assignmentId })),
  });
}
