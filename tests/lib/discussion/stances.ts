import { uuidv7 } from "uuidv7";
import { database as db } from "../../support/database";
import type { makeDiscussed } from "./insights-class";

type Lesson = Awaited<ReturnType<typeof makeDiscussed>>;

/** What somebody says of a statement; what is left out they have not said. */
export type Said = {
  readonly before?: readonly [position: number, confidence: number];
  readonly after?: { position: number | null; confidence: number | null; moved: string | null };
  readonly later?: {
    position: number;
    confidence: number;
    moved: "PASSAGE" | "OWN_THINKING" | "SOMEBODY" | "NOTHING";
    movedByPostId?: string;
  };
  readonly handedIn?: boolean;
};

/** Adds a stance, asked before and after reading, to the questions of a lesson. */
export async function addStance({
  article,
  assignmentId,
}: Pick<Lesson, "article" | "assignmentId">): Promise<string> {
  const item = await db.item.create({ data: { packId: article.packId, position: 10 } });
  const { id } = await db.itemVersion.create({
    data: {
      itemId: item.id,
      number: 1,
      articleVersionId: article.articleVersionId,
      kind: "STANCE",
      prompt: "Was it right?",
      theme: "Theme",
      skill: "ARGUMENT",
      points: 0,
      content: { low: "no", high: "yes", asksBefore: true },
      key: { create: { key: { feedback: "", evidence: [] } } },
    },
  });
  await db.assignmentItem.create({ data: { assignmentId, itemVersionId: id, position: 10, points: 0 } });
  return id;
}

/** Writes an attempt of a student with what they say of a statement, as it lies in the database. */
export async function sayStance(
  { courseId, assignmentId }: Lesson,
  itemVersionId: string,
  userId: string,
  { before, after, later, handedIn = true }: Said,
): Promise<void> {
  const handedInAt = handedIn ? new Date() : null;
  const attempt = await db.attempt.create({
    data: { courseId, assignmentId, userId, number: 1, handedInAt },
  });
  const place = { courseId, attemptId: attempt.id, itemVersionId };
  if (before) await db.stance.create({ data: { ...place, position: before[0], confidence: before[1] } });
  if (after)
    await db.response.create({
      data: { ...place, answer: { ...after, passages: [] }, revision: 1, saveId: uuidv7() },
    });
  if (later) await db.laterStance.create({ data: { ...place, ...later, savedAt: new Date() } });
}
