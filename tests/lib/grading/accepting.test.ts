import { uuidv7 } from "uuidv7";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { handIn } from "@/lib/attempts/hand-in";
import { startAttempt } from "@/lib/attempts/start-attempt";
import { acceptWording } from "@/lib/grading/accept-wording";
import { adjustItem } from "@/lib/grading/adjust-item";
import { getItemAnalysis } from "@/lib/grading/item-analysis";
import { getResult } from "@/lib/grading/queries";
import { getReviewedAnswer } from "@/lib/grading/reviewed-answer";
import { getWordingEffect } from "@/lib/grading/wording-effect";
import { database as db } from "../../support/database";
import { makeArticle, makeAssignment, makeCourse, makeStudent, makeTeacher } from "../../support/factories";
import { viewer } from "../../support/viewers";

let teacher: Viewer;
let courseId: string;
let assignmentId: string;
let itemVersionId: string;

/** One short answer worth 2 points, of which "quasi-states" earns all. */
beforeEach(async () => {
  teacher = await viewer(await makeTeacher());
  courseId = await makeCourse(teacher.userId);
  const article = await makeArticle(null);
  const item = await db.item.create({ data: { packId: article.packId, position: 9 } });
  const version = await db.itemVersion.create({
    data: {
      itemId: item.id,
      number: 1,
      articleVersionId: article.articleVersionId,
      kind: "SHORT_ANSWER",
      prompt: "Which word?",
      theme: "",
      skill: "COMPREHENSION",
      points: 2,
      content: { forgives: ["CAPITALS", "PUNCTUATION"] },
      key: {
        create: { key: { variants: [{ text: "quasi-states", share: 1 }], feedback: "", evidence: [] } },
      },
    },
  });
  itemVersionId = version.id;
  assignmentId = await makeAssignment(courseId, article, {
    scoreRelease: "AT_ONCE",
    items: { create: [{ itemVersionId, position: 0, points: 2 }] },
  });
});

async function answered(words: string) {
  const student = await viewer(await makeStudent(courseId));
  const { attemptId } = await startAttempt(student, { assignmentId });
  const save = { itemVersionId, saveId: uuidv7(), baseRevision: 0, answer: { words } };
  await handIn(student, { attemptId, saves: [save] });
  return {
    attemptId,
    points: async () => (await getResult(student, attemptId))?.items[0]?.score?.points,
    variants: async () => (await getResult(student, attemptId))?.items[0]?.key?.variants,
  };
}
const accept = (words: string, share: number | null = 1) =>
  acceptWording(teacher, { assignmentId, itemVersionId, words, share });
const analysed = async () => (await getItemAnalysis(teacher, assignmentId)).items[0];

describe("a wording that nobody thought of", () => {
  it("counts for everybody who typed the same, now and later, and for nobody else", async () => {
    const [right, same, alike, other] = [
      await answered("quasi-states"),
      await answered("statelets"),
      await answered("Statelets."),
      await answered("regions"),
    ];
    expect(await same.points()).toBe(0);
    await accept("statelets");
    expect(await Promise.all([right, same, alike, other].map((one) => one.points()))).toEqual([2, 2, 2, 0]);
    expect(await (await answered("STATELETS")).points()).toBe(2);
    expect(await same.variants()).toEqual(["quasi-states", "statelets"]);
  });

  it("may earn a share, which is told before anything changes", async () => {
    const same = await answered("statelets");
    await answered("regions");
    const input = { assignmentId, itemVersionId, words: "statelets", share: 0.5 };
    expect(await getWordingEffect(teacher, input)).toEqual({
      students: 2,
      unchanged: 1,
      gain: { students: 1, most: 0.5 },
      lose: { students: 0, most: 0 },
    });
    expect(await same.points()).toBe(0);
    await accept("statelets", 0.5);
    expect(await same.points()).toBe(1);
    await accept("statelets", 1);
    expect(await same.points()).toBe(2);
    expect((await analysed())?.accepted).toMatchObject([{ words: "statelets", share: 1 }]);
  });

  it("counts no more when the teacher thinks again, and every score stays in the history", async () => {
    const same = await answered("statelets");
    await accept("statelets");
    await accept("statelets", null);
    expect(await same.points()).toBe(0);
    expect((await analysed())?.accepted).toEqual([]);
    const place = { assignmentId, attemptId: same.attemptId, itemVersionId };
    const { current } = await getReviewedAnswer(teacher, place);
    expect(current?.history.map(({ points }) => points)).toEqual([0, 2, 0]);
  });

  it("is shown as right among the class's answers", async () => {
    await answered("statelets");
    await accept("statelets");
    expect((await analysed())?.typed).toEqual([{ text: "statelets", count: 1, share: 1 }]);
  });

  it("changes nothing while the question counts for nobody, and counts when it does again", async () => {
    const same = await answered("statelets");
    await adjustItem(teacher, { assignmentId, itemVersionId, counting: "DROPPED" });
    await accept("statelets");
    expect(await same.points()).toBe(0);
    await adjustItem(teacher, { assignmentId, itemVersionId, counting: "AS_MARKED" });
    expect(await same.points()).toBe(2);
  });
});
