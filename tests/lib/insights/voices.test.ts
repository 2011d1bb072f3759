import { uuidv7 } from "uuidv7";
import { describe, expect, it } from "vitest";
import { getHeard } from "@/lib/discussion/heard";
import { getStanceLedger } from "@/lib/discussion/stance-ledger";
import { changeOf } from "@/lib/discussion/stances/ledger";
import { getInsights } from "@/lib/insights/insights";
import { consistency } from "@/lib/statistics/consistency";
import { mean } from "@/lib/statistics/mean";
import { database as db } from "../../support/database";
import { makeDiscussion, makePost } from "../../support/factories";
import { makeDiscussed } from "../discussion/insights-class";
import { addStance, sayStance } from "../discussion/stances";
import { makeClass } from "../grading/class";
import { numbersFrom } from "./random";

type Lesson = Awaited<ReturnType<typeof makeDiscussed>>;
const CASES = ["kosovo", "donetsk", "chechnya", "crimea"];

async function addMatrix({
  article,
  assignmentId,
}: Pick<Lesson, "article" | "assignmentId">): Promise<string> {
  const item = await db.item.create({ data: { packId: article.packId, position: 11 } });
  const { id } = await db.itemVersion.create({
    data: {
      ...{ itemId: item.id, number: 1, articleVersionId: article.articleVersionId, kind: "MATRIX" },
      ...{ prompt: "By which principle?", theme: "Theme", skill: "ANALYSIS", points: 0 },
      content: {
        principles: [
          { id: "p", title: "Integrity" },
          { id: "q", title: "Self-determination" },
        ],
        cases: CASES.map((one) => ({ id: one, text: one })),
      },
      key: { create: { key: { feedback: "", evidence: [] } } },
    },
  });
  await db.assignmentItem.create({ data: { assignmentId, itemVersionId: id, position: 11, points: 0 } });
  return id;
}

/** Writes a handed-in attempt with judgements, as it lies in the database. */
async function judge(
  { courseId, assignmentId }: Lesson,
  itemVersionId: string,
  userId: string,
  judgements: Record<string, string>,
) {
  const { id: attemptId } = await db.attempt.create({
    data: { courseId, assignmentId, userId, number: 1, handedInAt: new Date() },
  });
  await db.response.create({
    data: { courseId, attemptId, itemVersionId, answer: { judgements }, revision: 1, saveId: uuidv7() },
  });
}

const insightsOf = ({ teacher, assignmentId }: Lesson) => getInsights(teacher, assignmentId);

describe("where a class stands", () => {
  it("agrees with four students, worked out by hand", async () => {
    const lesson = await makeDiscussed();
    const item = await addStance(lesson);
    const [a, b, c] = [await lesson.join(), await lesson.join(), await lesson.join()];
    await lesson.join();
    const at = (position: number | null) => ({ position, confidence: null, moved: null });
    await sayStance(lesson, item, a, {
      before: [-100, 1],
      after: at(-50),
      later: { position: 50, confidence: 2, moved: "NOTHING" },
    });
    await sayStance(lesson, item, b, { before: [0, 1], after: at(-30) });
    await sayStance(lesson, item, c, { after: at(null), before: [70, 4] });
    expect((await insightsOf(lesson)).stances).toEqual([
      expect.objectContaining({
        number: 4,
        moments: [
          { moment: "before", n: 3, bands: [1, 0, 1, 0, 1] },
          { moment: "after", n: 2, bands: [0, 2, 0, 0, 0] },
          { moment: "later", n: 1, bands: [0, 0, 0, 1, 0] },
        ],
        // From −100 to 50, and from 0 to −30.
        moves: { n: 2, low: 1, high: 1, same: 0, mean: 90 },
      }),
    ]);
  });

  it("is what the ledger says, by whatever way", async () => {
    const lesson = await makeDiscussed();
    const item = await addStance(lesson);
    const number = numbersFrom(11);
    const place = () => (number(3) === 0 ? null : number(201) - 100);
    for (let student = 0; student < 30; student += 1) {
      const [before, after, later] = [place(), place(), place()];
      await sayStance(lesson, item, await lesson.join(), {
        ...(before === null ? {} : { before: [before, 1] as const }),
        after: { position: after, confidence: null, moved: null },
        ...(later === null ? {} : { later: { position: later, confidence: 1, moved: "NOTHING" as const } }),
        handedIn: number(5) > 0,
      });
    }
    const [statement] = (await getStanceLedger(lesson.teacher, lesson.assignmentId)).statements;
    const [summary] = (await insightsOf(lesson)).stances;
    for (const moment of ["before", "after", "later"] as const)
      expect(summary?.moments.find((one) => one.moment === moment)?.bands).toEqual(statement?.bands[moment]);
    const changes = (statement?.rows ?? []).flatMap((row) => changeOf(row) ?? []);
    expect(changes.length).toBeGreaterThan(10);
    expect(summary?.moves).toMatchObject({
      n: changes.length,
      low: changes.filter((change) => change < 0).length,
      high: changes.filter((change) => change > 0).length,
    });
    expect(summary?.moves?.mean).toBeCloseTo(mean(changes.map(Math.abs)) ?? -1, 9);
  });

  it("is not known of nobody, and has not moved where one moment is known", async () => {
    const lesson = await makeDiscussed();
    const item = await addStance(lesson);
    expect((await insightsOf(lesson)).stances).toMatchObject([{ moments: [], moves: null }]);
    await sayStance(lesson, item, await lesson.join(), { before: [20, 1] });
    expect((await insightsOf(lesson)).stances).toMatchObject([{ moments: [{ n: 1 }], moves: null }]);
  });
});

describe("how a class judged", () => {
  it("is counted case by case, and its consistency is what each author is told, on average", async () => {
    const lesson = await makeDiscussed();
    const item = await addMatrix(lesson);
    const number = numbersFrom(5);
    const all: Record<string, string>[] = [];
    for (let student = 0; student < 30; student += 1) {
      const judged = CASES.filter(() => number(3) > 0);
      const judgements = Object.fromEntries(judged.map((one) => [one, number(3) > 0 ? "p" : "q"]));
      all.push(judgements);
      // A case that is not asked, as no page could send it.
      await judge(lesson, item, await lesson.join(), { ...judgements, elsewhere: "p" });
    }
    const [matrix] = (await insightsOf(lesson)).matrices;
    for (const [index, id] of CASES.entries())
      expect(matrix?.cases[index]?.counts).toEqual(
        ["p", "q"].map((principle) => all.filter((judgements) => judgements[id] === principle).length),
      );
    const told = all.map((judgements) => consistency(CASES, judgements));
    const led = told.filter(({ main }) => main !== null);
    expect(matrix).toMatchObject({
      judged: told.filter(({ judged }) => judged > 0).length,
      led: led.length,
      even: told.filter(({ main, judged }) => main === null && judged > 1).length,
    });
    expect(matrix?.even).toBeGreaterThan(0);
    expect(matrix?.consistency).toBeCloseTo(
      mean(led.map(({ following, judged }) => following / judged)) ?? -1,
      9,
    );
  });

  it("has no consistency of one judgement, nor of two that differ", async () => {
    const lesson = await makeDiscussed();
    const item = await addMatrix(lesson);
    const none = { judged: 0, led: 0, even: 0, consistency: null, divided: null };
    expect((await insightsOf(lesson)).matrices).toMatchObject([none]);
    await judge(lesson, item, await lesson.join(), { kosovo: "p" });
    await judge(lesson, item, await lesson.join(), { kosovo: "p", donetsk: "q" });
    await judge(lesson, item, await lesson.join(), {});
    expect((await insightsOf(lesson)).matrices).toMatchObject([{ ...none, judged: 2, even: 1 }]);
    await judge(lesson, item, await lesson.join(), { kosovo: "q", donetsk: "q", crimea: "p" });
    expect((await insightsOf(lesson)).matrices).toMatchObject([
      { judged: 3, led: 1, even: 1, consistency: 2 / 3, divided: 0 },
    ]);
  });
});

describe("who took part", () => {
  it("is what the page about who is heard says, and nothing where there is no discussion", async () => {
    const lesson = await makeDiscussed();
    const [a, b, c] = [await lesson.join(), await lesson.join(), await lesson.join()];
    const gone = await lesson.join();
    const first = await makePost(lesson.threadId, a);
    await makePost(lesson.threadId, a, { parentId: first });
    const answer = await makePost(lesson.threadId, b, { parentId: first });
    await db.postCitation.deleteMany({ where: { postId: answer } });
    await makePost(lesson.threadId, c, { parentId: first, heldAt: new Date() });
    await makePost(lesson.threadId, lesson.teacherId, { isTeachers: true });
    await makePost(lesson.threadId, gone);
    await db.enrollment.updateMany({ where: { userId: gone }, data: { removedAt: new Date() } });
    const { participation } = await insightsOf(lesson);
    expect(participation).toEqual({ students: 3, posted: 2, answered: 1, cited: 1 });
    const { rows } = await getHeard(lesson.teacher, lesson.assignmentId);
    expect(participation).toMatchObject({
      posted: rows.filter(({ posts }) => posts > 0).length,
      answered: rows.filter(({ replies }) => replies > 0).length,
    });
    const quiet = await makeClass();
    expect((await getInsights(quiet.teacher, quiet.assignmentId)).participation).toBeNull();
    await makeDiscussion(quiet.assignmentId);
    const none = { students: 0, posted: 0, answered: 0, cited: 0 };
    expect((await getInsights(quiet.teacher, quiet.assignmentId)).participation).toEqual(none);
  });
});
