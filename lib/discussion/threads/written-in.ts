import { postDraftSchema } from "@/lib/schemas/posts";
import type { Transaction } from "@/lib/server/db";

/**
 * The prompts of an assignment that somebody has written for: posted, withdrawn or not, or begun a post that is kept. Their
 * threads must stay, since what is saved is not lost. Nobody begins another one until the transaction ends.
 */
export async function promptsWrittenFor(
  transaction: Transaction,
  assignmentId: string,
): Promise<ReadonlySet<string>> {
  // A post's or a draft's row refers to its thread: who is just writing one is waited for.
  await transaction.$queryRaw`SELECT 1 FROM thread WHERE assignment_id = ${assignmentId}::uuid FOR UPDATE`;
  const threads = await transaction.thread.findMany({
    where: { assignmentId },
    select: {
      promptId: true,
      _count: { select: { posts: true } },
      drafts: { select: { content: true } },
    },
  });
  return new Set(
    threads
      .filter(({ _count, drafts }) => _count.posts > 0 || drafts.some(({ content }) => isBegun(content)))
      .map(({ promptId }) => promptId),
  );
}

/** Whether anything stands in a kept draft. What cannot be read is taken for something. */
function isBegun(content: unknown): boolean {
  const draft = postDraftSchema.safeParse(content);
  if (!draft.success) return true;
  const { text, position, passages } = draft.data;
  return text.trim() !== "" || position !== null || passages.length > 0;
}
