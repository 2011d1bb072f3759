import { uuidv7 } from "uuidv7";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { handIn } from "@/lib/attempts/hand-in";
import { startAttempt } from "@/lib/attempts/start-attempt";
import { acceptWording } from "@/lib/grading/accept-wording";
import { getItemAnalysis } from "@/lib/grading/item-analysis";
import { getMoveEffect } from "@/lib/grading/move-effect";
import { moveItem } from "@/lib/grading/move-item";
import { getResult } from "@/lib/grading/queries";
import { getReviewedAnswer } from "@/lib/grading/reviewed-answer";
import { createPack } from "@/lib/items/create-pack";
import { saveItem } from "@/lib/items/save-item";
import { getPackWorkshop } from "@/lib/items/workshop";
import type { ItemDefinition } from "@/lib/schemas/item";
import { Conflict, InvalidInput, NotFound } from "@/lib/server/errors";
import { database as db } from "../../support/database";
import { makeArticle, makeAssignment, makeCourse, makeStudent, makeTeacher } from "../../support/factories";
import { viewer } from "../../support/viewers";

let teacher: Viewer;
let courseId: string;
let assignmentId: string;
let packId: string;
let itemId: string;

const item = (prompt: string, ...right: string[]): ItemDefinition => ({
  kind: "SHORT_ANSWER",
  prompt,
  theme: "",
  skill: "COMPREHENSION",
  points: 2,
  content: { forgives: ["CAPITALS"] },
  key: { variants: right.map((text) => ({ text, share: 1 })), feedback: "", evidence: [] },
});

/** A question of the teacher's own, whose key is wrong, asked in an assignment. */
beforeEach(async () => {
  teacher = await viewer(await makeTeacher());
  courseId = await makeCourse(teacher.userId);
  const article = await makeArticle(teacher.userId);
  ({ packId } = await createPack(teacher, { articleId: article.articleId, title: "Mine" }));
  const wrong = item("Which word?", "wrong");
  ({ itemId } = await saveItem(teacher, { packId, itemId: null, basedOn: null, item: wrong }));
  const itemVersionId = await newest();
  assignmentId = await makeAssignment(courseId, article, {
    scoreRelease: "AT_ONCE",
    items: { create: [{ itemVersionId, position: 0, points: 2 }] },
  });
});

const newest = async () => (await getPackWorkshop(teacher, packId)).items[0]?.item.id ?? "";
const asked = async () =>
  (await db.assignmentItem.findFirstOrThrow({ where: { assignmentId } })).itemVersionId;
const edit = (definition: ItemDefinition) =>
  saveItem(teacher, { packId, itemId, basedOn: 1, item: definition });
const place = async () => ({ assignmentId, itemVersionId: await asked(), toVersionId: await newest() });

async function started() {
  const student = await viewer(await makeStudent(courseId));
  const { attemptId } = await startAttempt(student, { assignmentId });
  const result = async () => (await getResult(student, attemptId))?.items[0];
  return {
    attemptId,
    answer: async (words: string) => {
      const save = { itemVersionId: await asked(), saveId: uuidv7(), baseRevision: 0, answer: { words } };
      await handIn(student, { attemptId, saves: [save] });
    },
    points: async () => (await result())?.score?.points,
    prompt: async () => (await result())?.item.prompt,
  };
}
async function answered(words: string) {
  const attempt = await started();
  await attempt.answer(words);
  return attempt;
}

describe("an assignment whose question was mended", () => {
  it("stays with the old one until it is moved, and then asks and counts by the new one", async () => {
    const [right, wrong] = [await answered("right"), await answered("wrong")];
    await edit(item("Which word exactly?", "right"));
    expect([await right.points(), await right.prompt()]).toEqual([0, "Which word?"]);
    expect((await getItemAnalysis(teacher, assignmentId)).items[0]?.newer).toMatchObject({ number: 2 });
    expect(await getMoveEffect(teacher, await place())).toMatchObject({
      students: 2,
      gain: { students: 1, most: 1 },
      lose: { students: 1, most: 1 },
    });
    expect(await right.points()).toBe(0);

    await moveItem(teacher, await place());
    expect([await right.points(), await right.prompt()]).toEqual([2, "Which word exactly?"]);
    expect(await wrong.points()).toBe(0);
    expect((await getItemAnalysis(teacher, assignmentId)).items[0]).toMatchObject({
      newer: null,
      attempts: 2,
    });
    const late = await answered("Right");
    expect(await late.points()).toBe(2);
  });

  it("keeps every score in the history, and the wordings that were accepted", async () => {
    const other = await answered("other");
    await acceptWording(teacher, { assignmentId, itemVersionId: await asked(), words: "other", share: 0.5 });
    await edit(item("Which word exactly?", "right"));
    await moveItem(teacher, await place());
    expect(await other.points()).toBe(1);
    const reviewed = { assignmentId, attemptId: other.attemptId, itemVersionId: await asked() };
    const history = (await getReviewedAnswer(teacher, reviewed)).current?.history.map(({ points }) => points);
    expect(history).toEqual([1, 0]);
  });

  it("is not moved while somebody answers the old one", async () => {
    const attempt = await started();
    await edit(item("Which word exactly?", "right"));
    const before = await asked();
    await expect(moveItem(teacher, await place())).rejects.toThrow(Conflict);
    expect(await asked()).toBe(before);
    await attempt.answer("right");
    await moveItem(teacher, await place());
    expect(await attempt.points()).toBe(2);
  });

  it("is moved to its newest version and to nothing else", async () => {
    const stranger = await makeArticle(null);
    const input = { ...(await place()), toVersionId: stranger.items[0]?.id ?? "" };
    await expect(moveItem(teacher, input)).rejects.toThrow(NotFound);
    await expect(moveItem(teacher, await place())).rejects.toThrow(NotFound);
  });

  it("of another kind is another question", async () => {
    const essay = {
      ...item("Why?", "x"),
      kind: "STANCE",
      points: 0,
      content: { low: "no", high: "yes", asksBefore: false },
      key: { feedback: "", evidence: [] },
    } as ItemDefinition;
    await expect(edit(essay)).rejects.toThrow(InvalidInput);
  });
});
