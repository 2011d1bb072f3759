import { database } from "../../support/database";

export type Score = readonly [points: number, maximum: number] | null;
type Place = { readonly courseId: string; readonly assignmentId: string };

/** Hands in for a student, with these scores at the items; null waits for a marker. */
export async function handInFor(
  { courseId, assignmentId }: Place,
  userId: string,
  itemIds: readonly string[],
  scores: readonly Score[],
  columns: { readonly number?: number; readonly handedInAt?: Date } = {},
): Promise<string> {
  const { number = 1, handedInAt = new Date() } = columns;
  const startedAt = new Date(handedInAt.getTime() - 3_600_000);
  const { id: attemptId } = await database.attempt.create({
    data: { courseId, assignmentId, userId, number, startedAt, handedInAt, handInSource: "STUDENT" },
  });
  await database.score.createMany({
    data: scores.flatMap((score, at) =>
      score
        ? [
            {
              ...{ courseId, attemptId, itemVersionId: itemIds[at] ?? "" },
              ...{ points: score[0], maximum: score[1], source: "AUTOMATIC" as const, rule: "test/1" },
            },
          ]
        : [],
    ),
  });
  return attemptId;
}

/** What the page counted of an attempt: at the text, and at each item. */
export async function timed(
  { courseId }: Place,
  attemptId: string,
  itemIds: readonly string[],
  [reading, ...rest]: readonly number[],
): Promise<void> {
  const tabId = crypto.randomUUID();
  const row = (itemVersionId: string | null, seconds: number) => ({
    ...{ courseId, attemptId, tabId, itemVersionId, seconds },
  });
  await database.attemptTime.createMany({
    data: [row(null, reading ?? 1), ...rest.map((seconds, at) => row(itemIds[at] ?? "", seconds))],
  });
}
