import type { Rubric } from "../../../../lib/schemas/kinds/extended-response";
import type { Transaction } from "../../../../lib/server/db";
import { rules } from "../../content/discussion/rules";
import { packPrompts } from "../../content/pack/prompts";

type Opening = {
  readonly courseId: string;
  readonly assignmentId: string;
  readonly openAt: Date | null;
  readonly closeAt: Date | null;
  readonly createdAt: Date;
};

/** Gives an assignment its discussion: the rules, the pack's prompts, a thread of the whole class for each. Returns the threads' ids. */
export async function openDiscussion(
  transaction: Transaction,
  { courseId, assignmentId, createdAt, ...times }: Opening,
): Promise<readonly string[]> {
  const { rubric, heldWords, ...rest } = rules;
  await transaction.discussion.create({
    data: {
      ...{ ...rest, ...times, courseId, assignmentId, createdAt },
      heldWords: [...heldWords],
      rubric: rubric satisfies Rubric,
    },
  });
  const threadIds: string[] = [];
  for (const [position, { title, text, line }] of packPrompts.entries()) {
    const { statement = null, low = null, high = null } = line ?? {};
    const { id: promptId } = await transaction.prompt.create({
      data: { assignmentId, position, title, text, statement, low, high },
      select: { id: true },
    });
    const { id } = await transaction.thread.create({
      data: { courseId, assignmentId, promptId, createdAt },
      select: { id: true },
    });
    threadIds.push(id);
  }
  return threadIds;
}
