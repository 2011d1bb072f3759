import { uuidv7 } from "uuidv7";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { getComparisonRanking } from "@/lib/grading/comparison-ranking";
import { markResponse } from "@/lib/grading/mark-response";
import { moveItem } from "@/lib/grading/move-item";
import { recordComparison } from "@/lib/grading/record-comparison";
import { getSideBySide } from "@/lib/grading/side-by-side";
import { database as db } from "../../support/database";
import { enroll, makeTeacher } from "../../support/factories";
import { viewer } from "../../support/viewers";
import { makeClass } from "./class";
import { type Compared, makeCompared, NAMES } from "./compared";

let lesson: Compared;

beforeEach(async () => {
  lesson = await makeCompared();
});

describe("the ranking", () => {
  it("puts the answers in the order that all judges give, and changes no mark", async () => {
    const before = await db.score.findMany({ orderBy: { id: "asc" } });
    for (const by of [lesson.teacher, lesson.assistant])
      for (let i = 0; i < 6; i += 1) await lesson.judgeNext(by);
    const { answers, comparisons, reliability, components, isShaky } = await lesson.ranking();
    expect(answers.map(({ student }) => ("name" in student ? student.name : ""))).toEqual(NAMES);
    expect(answers.map(({ place, wins, comparisons: n }) => [place, wins, n])).toEqual([
      [1, 6, 6],
      [2, 4, 6],
      [3, 2, 6],
      [4, 0, 6],
    ]);
    expect([comparisons, components]).toEqual([12, 1]);
    expect(reliability).toBeGreaterThan(0.3);
    // Of twenty that are enough.
    expect(isShaky).toBe(true);
    expect(await db.score.findMany({ orderBy: { id: "asc" } })).toEqual(before);
  });

  it("has no figure where nothing was compared, and says so", async () => {
    await lesson.record(lesson.teacher, lesson.attempts[0] ?? "", lesson.attempts[1] ?? "");
    const { answers, reliability, isShaky } = await lesson.ranking();
    expect(answers.map(({ place, estimate }) => [place, estimate === null])).toEqual([
      [1, false],
      [2, false],
      [null, true],
      [null, true],
    ]);
    expect([reliability, isShaky]).toEqual([null, true]);
  });

  it("is none of fewer than three answers", async () => {
    const small = await makeClass();
    const ids = [];
    for (const name of ["One", "Two"])
      ids.push(await small.finish(await small.join(name), { essay: "Words." }));
    const id = { assignmentId: small.assignmentId, itemVersionId: small.items.essay };
    const sides = {
      winnerAttemptId: ids[0] ?? "",
      loserAttemptId: ids[1] ?? "",
      leftAttemptId: ids[1] ?? "",
    };
    await recordComparison(small.teacher, { ...id, ...sides, saveId: uuidv7() });
    const { answers, reliability, comparisons } = await getComparisonRanking(small.teacher, {
      ...id,
      hideNames: false,
    });
    expect(answers.map(({ estimate }) => estimate)).toEqual([null, null]);
    expect([reliability, comparisons]).toEqual([null, 0]);
  });

  it("with names hidden has the desk’s numbers, and sends no name", async () => {
    await lesson.judgeNext(lesson.teacher);
    const hidden = await lesson.ranking(lesson.teacher, true);
    const sent = JSON.stringify(hidden);
    for (const { name, userId } of lesson.students)
      for (const secret of [name, userId]) expect(sent).not.toContain(secret);
    const { entries } = await getSideBySide(lesson.teacher, {
      ...{ assignmentId: lesson.assignmentId, itemVersionId: lesson.items.essay, hideNames: true },
      ...{ firstId: undefined, secondId: undefined },
    });
    const numbers = new Map(entries.map(({ attemptId, student }) => [attemptId, student]));
    for (const { attemptId, student } of hidden.answers) expect(student).toEqual(numbers.get(attemptId));
  });

  it("shows where the points say clearly otherwise", async () => {
    const [best = "", , , worst = ""] = lesson.attempts;
    for (const [attemptId, level] of [
      [best, 0],
      [worst, 1],
    ] as const)
      await markResponse(lesson.teacher, {
        ...{ attemptId, itemVersionId: lesson.items.essay, comment: "", baseScoreId: null },
        levels: { claim: level },
      });
    await lesson.judgeNext(lesson.teacher);
    // One judgement is nothing to go by.
    expect((await lesson.ranking()).answers.every(({ example }) => example === null)).toBe(true);
    const judges = await Promise.all(Array.from({ length: 9 }, () => helper()));
    for (const by of [lesson.teacher, ...judges]) while (await lesson.judgeNext(by));
    const { answers } = await lesson.ranking();
    const said = new Map(answers.map((answer) => [answer.attemptId, answer]));
    expect(said.get(best)).toMatchObject({
      points: 0,
      betterThanMarked: 1,
      worseThanMarked: 0,
      example: worst,
    });
    expect(said.get(worst)).toMatchObject({
      points: 4,
      betterThanMarked: 0,
      worseThanMarked: 1,
      example: best,
    });
    expect(answers.filter(({ points }) => points === null)).toHaveLength(2);
  });

  it("shows a judge’s figures to the course’s teachers, and to an assistant their own", async () => {
    await lesson.judgeNext(lesson.teacher);
    await lesson.judgeNext(lesson.assistant);
    await lesson.judgeNext(lesson.assistant);
    const rows = async (by: Viewer) =>
      (await lesson.ranking(by)).judges.map(({ name, comparisons }) => [name, comparisons]);
    const own = [lesson.assistant.name, 2];
    expect(await rows(lesson.teacher)).toEqual([own, [lesson.teacher.name, 1]]);
    expect(await rows(lesson.assistant)).toEqual([own]);
  });

  it("goes with a question that is moved to a newer version, and with its course when that is erased", async () => {
    await lesson.judgeNext(lesson.teacher);
    const { id: _, ...version } = await db.itemVersion.findUniqueOrThrow({
      where: { id: lesson.items.essay },
    });
    const key = await db.itemKey.findUniqueOrThrow({ where: { itemVersionId: lesson.items.essay } });
    // As the library would hold it; only its owner may use the pack.
    const { item } = await db.itemVersion.findUniqueOrThrow({
      where: { id: lesson.items.essay },
      select: { item: { select: { packId: true } } },
    });
    await db.pack.update({ where: { id: item.packId }, data: { ownerId: lesson.teacher.userId } });
    const newer = await db.itemVersion.create({
      data: {
        ...version,
        content: version.content ?? {},
        number: 2,
        key: { create: { key: key.key ?? {} } },
      },
    });
    await moveItem(lesson.teacher, { ...lesson.question(), toVersionId: newer.id });
    lesson.items.essay = newer.id;
    expect((await lesson.ranking()).comparisons).toBe(1);
    await db.course.delete({ where: { id: lesson.courseId } });
    expect(await db.comparison.count({ where: { courseId: lesson.courseId } })).toBe(0);
  });

  /** One more assistant of the course. */
  async function helper(): Promise<Viewer> {
    const userId = await makeTeacher();
    await enroll(lesson.courseId, userId, "ASSISTANT");
    return viewer(userId);
  }
});
