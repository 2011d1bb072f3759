import { uuidv7 } from "uuidv7";
import { beforeEach, describe, expect, it } from "vitest";
import { getComparisonDesk } from "@/lib/grading/comparison-desk";
import { excuseStudent } from "@/lib/grading/excuse-student";
import { markResponse } from "@/lib/grading/mark-response";
import { withdrawComparison } from "@/lib/grading/withdraw-comparison";
import { judgementSchema } from "@/lib/schemas/comparing";
import { database as db } from "../../support/database";
import { type Compared, makeCompared } from "./compared";

let lesson: Compared;

beforeEach(async () => {
  lesson = await makeCompared();
});

describe("a judge", () => {
  it("is shown two answers without names, marks, or what other judges said", async () => {
    await markResponse(lesson.teacher, {
      attemptId: lesson.attempts[0] ?? "",
      itemVersionId: lesson.items.essay,
      levels: { claim: 1 },
      comment: "SAID-TO-ONE",
      baseScoreId: null,
    });
    await lesson.judgeNext(lesson.teacher);
    const shown = await lesson.desk(lesson.assistant);
    expect(shown.pair?.left.answer).toMatchObject({ text: expect.stringMatching(/^An answer of \d\.$/) });
    expect(shown.pair?.right.answer).toMatchObject({ passages: [{ quote: "It was also a refusal." }] });
    const sent = JSON.stringify(shown);
    for (const { name, userId } of lesson.students)
      for (const secret of [name, userId]) expect(sent).not.toContain(secret);
    for (const secret of ["SAID-TO-ONE", "SECRET", "enrollment", lesson.teacher.name, "winner"])
      expect(sent).not.toContain(secret);
  });

  it("sees every pair once, and then none", async () => {
    const pairs: (string | null)[] = [];
    for (let i = 0; i < 6; i += 1) pairs.push(await lesson.judgeNext(lesson.teacher));
    expect(new Set(pairs).size).toBe(6);
    expect(pairs).not.toContain(null);
    expect(await lesson.desk()).toMatchObject({ pair: null, own: 6, together: 6, answers: 4, enough: 20 });
    // Another judge goes on.
    expect(await lesson.desk(lesson.assistant)).toMatchObject({ own: 0, together: 6, last: null });
    expect((await lesson.desk(lesson.assistant)).pair).not.toBeNull();
  });

  it("sees the same pair again when the page is loaded again", async () => {
    await lesson.judgeNext(lesson.assistant);
    expect((await lesson.desk()).pair).toEqual((await lesson.desk()).pair);
  });

  it("is saved once however often the same judgement arrives", async () => {
    const saveId = uuidv7();
    const [one = "", other = ""] = lesson.attempts;
    const ids = await Promise.all([1, 2, 3].map(() => lesson.record(lesson.teacher, one, other, { saveId })));
    expect(await lesson.record(lesson.teacher, one, other, { saveId })).toEqual(ids[0]);
    expect(await db.comparison.count({ where: { courseId: lesson.courseId } })).toBe(1);
  });

  it("judges a pair once, whichever way, while another may judge it otherwise", async () => {
    const [one = "", other = ""] = lesson.attempts;
    await lesson.record(lesson.teacher, one, other);
    await expect(lesson.record(lesson.teacher, other, one)).rejects.toMatchObject({
      code: "comparedAlready",
    });
    await lesson.record(lesson.assistant, other, one);
    expect(await db.comparison.count({ where: { courseId: lesson.courseId } })).toBe(2);
  });

  it("cannot use the id of another judge’s judgement", async () => {
    const saveId = uuidv7();
    const [one = "", other = ""] = lesson.attempts;
    await lesson.record(lesson.teacher, one, other, { saveId });
    await expect(lesson.record(lesson.assistant, other, one, { saveId })).rejects.toMatchObject({
      kind: "conflict",
    });
  });

  it("can take back the last judgement, then the one before it, and is shown them again", async () => {
    const first = (await lesson.desk()).pair;
    await lesson.judgeNext(lesson.teacher);
    const second = (await lesson.desk()).pair;
    await lesson.judgeNext(lesson.teacher);
    const undo = async () =>
      withdrawComparison(lesson.teacher, { comparisonId: (await lesson.desk()).last ?? "" });
    await undo();
    expect(await lesson.desk()).toMatchObject({ pair: second, own: 1 });
    await undo();
    expect(await lesson.desk()).toMatchObject({ pair: first, own: 0, together: 0, last: null });
    await lesson.judgeNext(lesson.teacher);
    expect((await lesson.desk()).pair).toEqual(second);
    // What was taken back is kept, and counts for nothing.
    expect(await db.comparison.count({ where: { courseId: lesson.courseId } })).toBe(3);
    expect((await lesson.ranking()).comparisons).toBe(1);
  });

  it("cannot take back what another judge said", async () => {
    const { comparisonId } = await lesson.record(
      lesson.teacher,
      lesson.attempts[0] ?? "",
      lesson.attempts[1] ?? "",
    );
    await expect(withdrawComparison(lesson.assistant, { comparisonId })).rejects.toMatchObject({
      kind: "notFound",
    });
    expect((await lesson.ranking()).comparisons).toBe(1);
  });

  it("is not shown blank answers, nor those of students who are excused or have left", async () => {
    const blank = await lesson.finish(await lesson.join("Blank"), { choice: "a" });
    const [excused = "", gone = ""] = lesson.attempts;
    await excuseStudent(lesson.teacher, {
      ...{ assignmentId: lesson.assignmentId, attemptId: excused },
      itemVersionIds: [lesson.items.essay],
      isExcused: true,
    });
    await db.enrollment.updateMany({
      where: { userId: lesson.students[1]?.userId ?? "" },
      data: { removedAt: new Date() },
    });
    const { pair, answers } = await lesson.desk();
    expect(answers).toBe(2);
    expect([pair?.left.attemptId, pair?.right.attemptId].sort()).toEqual(lesson.attempts.slice(2).sort());
    for (const attemptId of [blank, excused, gone])
      await expect(lesson.record(lesson.teacher, attemptId, lesson.attempts[2] ?? "")).rejects.toMatchObject({
        kind: "notFound",
      });
  });

  it("compares no answer with itself, and nothing that stood on neither side", () => {
    const [one, other, third] = [uuidv7(), uuidv7(), uuidv7()];
    const base = { ...lesson.question(), saveId: uuidv7() };
    const parsed = (winner: string, loser: string, left: string) =>
      judgementSchema.safeParse({
        ...base,
        winnerAttemptId: winner,
        loserAttemptId: loser,
        leftAttemptId: left,
      }).success;
    expect([parsed(one, other, other), parsed(one, one, one), parsed(one, other, third)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("has no such page for a question that is marked by itself", async () => {
    const itemVersionId = lesson.items.choice;
    await expect(
      getComparisonDesk(lesson.teacher, { ...lesson.question(), itemVersionId }),
    ).rejects.toMatchObject({
      kind: "notFound",
    });
  });
});
