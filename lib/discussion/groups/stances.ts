import { itemSchemas } from "@/lib/schemas/item";
import { db } from "@/lib/server/db";

/** Where the students of an assignment stand on its first statement. */
export type GroupStance = {
  readonly statement: string;
  readonly low: string;
  readonly high: string;
  /** User id → from −100 to 100. Who has not said is missing. */
  readonly positions: ReadonlyMap<string, number>;
};

/**
 * Where students stood last: after reading where they have said so, else before. Of several attempts the newest counts that says
 * anything. Null where the assignment has no statement.
 */
export async function stancesOf(courseId: string, assignmentId: string): Promise<GroupStance | null> {
  const item = await db.assignmentItem.findFirst({
    where: { assignmentId, itemVersion: { kind: "STANCE" } },
    orderBy: { position: "asc" },
    select: { itemVersion: { select: { id: true, prompt: true, content: true } } },
  });
  if (!item) return null;
  const { id: itemVersionId, prompt, content } = item.itemVersion;
  const { low, high } = itemSchemas.STANCE.content.parse(content);
  const attempts = await db.attempt.findMany({
    where: { courseId, assignmentId },
    orderBy: { number: "asc" },
    select: {
      userId: true,
      stances: { where: { itemVersionId }, select: { position: true } },
      responses: { where: { itemVersionId }, select: { answer: true } },
    },
  });
  const positions = new Map<string, number>();
  for (const { userId, stances, responses } of attempts) {
    const [before] = stances;
    const [response] = responses;
    const after = response ? itemSchemas.STANCE.answer.parse(response.answer).position : null;
    const position = after ?? before?.position;
    if (position !== undefined) positions.set(userId, position);
  }
  return { statement: prompt, low, high, positions };
}
