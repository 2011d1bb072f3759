import { beforeEach, describe, expect, it } from "vitest";
import { callOffSecondMarking } from "@/lib/grading/call-off-second-marking";
import { type Difference, getDifferences } from "@/lib/grading/differences";
import { markASecondTime } from "@/lib/grading/mark-a-second-time";
import { getMarkingDesk } from "@/lib/grading/marking";
import { getResult } from "@/lib/grading/queries";
import { reopenSecondMarking } from "@/lib/grading/reopen-second-marking";
import { returnAttempts } from "@/lib/grading/return-attempts";
import { getReviewedAnswer } from "@/lib/grading/reviewed-answer";
import { sampleOf } from "@/lib/grading/second/sample";
import { getSecondMarking } from "@/lib/grading/second-marking";
import { settleMarks } from "@/lib/grading/settle-marks";
import { undoMark } from "@/lib/grading/undo-mark";
import { undoSecondMark } from "@/lib/grading/undo-second-mark";
import { undoSettlement } from "@/lib/grading/undo-settlement";
import type { Settle } from "@/lib/schemas/second-marking";
import { settleSchema } from "@/lib/schemas/second-marking";
import { Conflict, Forbidden, NotFound } from "@/lib/server/errors";
import { database as db } from "../../support/database";
import { levelsOf, makeSecondClass, type SecondClass } from "./second-class";

let lesson: SecondClass;
beforeEach(async () => {
  lesson = await makeSecondClass(5);
});

const desk = (viewer = lesson.assistant, attemptId?: string) =>
  getMarkingDesk(viewer, {
    assignmentId: lesson.assignmentId,
    ...{ attemptId, itemVersionId: undefined, by: "student", hideNames: false },
  });
const page = (viewer = lesson.teacher) => getSecondMarking(viewer, lesson.assignmentId);
const differences = (show: Difference = "any", viewer = lesson.teacher, hideNames = false) =>
  getDifferences(viewer, {
    assignmentId: lesson.assignmentId,
    ...{ show, hideNames, attemptId: undefined, itemVersionId: undefined },
  });
const settle = async (place: number, how: Partial<Settle> = {}, viewer = lesson.teacher) =>
  settleMarks(viewer, {
    attemptId: lesson.attempt(place),
    itemVersionId: lesson.items.essay,
    settling: "SECOND",
    levels: {},
    comment: "FIRST",
    note: "",
    baseScoreId: (await lesson.counting(place))?.id ?? null,
    ...how,
  });
const answer = async (place: number) =>
  (
    await getReviewedAnswer(lesson.teacher, {
      assignmentId: lesson.assignmentId,
      attemptId: lesson.attempt(place),
      itemVersionId: lesson.items.essay,
    })
  ).current;

describe("the sample", () => {
  it("is every k-th in the order of handing in, and whoever comes later moves nobody out", () => {
    const ids = Array.from({ length: 20 }, (_, place) => `${place}`);
    expect([...sampleOf(ids.slice(0, 7), 3)]).toEqual(["0", "3", "6"]);
    for (let count = 1; count <= ids.length; count += 1)
      for (const id of sampleOf(ids.slice(0, count - 1), 3))
        expect(sampleOf(ids.slice(0, count), 3)).toContain(id);
    expect(sampleOf(ids, 1).size).toBe(20);
  });

  it("keeps its places when a student is removed from the course", async () => {
    await lesson.ask(2);
    const asked = async () => (await desk()).queue.map(({ attemptId }) => attemptId).sort();
    expect(await asked()).toEqual([0, 2, 4].map(lesson.attempt).sort());
    await db.enrollment.updateMany({
      where: { userId: lesson.people[1]?.userId ?? "" },
      data: { removedAt: new Date() },
    });
    expect(await asked()).toEqual([0, 2, 4].map(lesson.attempt).sort());
    await expect(lesson.second(3, [1, 1])).rejects.toThrow(NotFound);
  });
});

describe("marking a second time", () => {
  it("happens at the same desk, where one’s own second marks stand and nothing of the first", async () => {
    const first = await lesson.first(0, [3, 3], "First");
    await lesson.ask();
    expect((await desk(lesson.assistant, lesson.attempt(0))).current?.history).toEqual([]);
    const mark = await lesson.second(0, [1, 0], "Second");
    const after = await desk(lesson.assistant, lesson.attempt(0));
    expect(after.second).toMatchObject({ sample: 1 });
    expect(after.queue.filter(({ isMarked }) => isMarked).map(({ attemptId }) => attemptId)).toEqual([
      lesson.attempt(0),
    ]);
    expect(after.current?.history).toMatchObject([
      { scoreId: mark.scoreId, comment: "Second", isCurrent: true },
    ]);
    expect((await lesson.counting(0))?.id).toBe(first.scoreId);
    expect((await desk(lesson.teacher)).second).toBeNull();
  });

  it("can be changed and taken back, and one’s own marks stay in their history", async () => {
    await lesson.ask();
    const one = await lesson.second(0, [1, 0], "One");
    await expect(lesson.second(0, [2, 0])).rejects.toMatchObject({ code: "markedMeanwhile" });
    const other = await lesson.second(0, [2, 0], "Other", lesson.assistant, one.scoreId);
    await expect(undoSecondMark(lesson.teacher, other)).rejects.toThrow(Forbidden);
    await undoSecondMark(lesson.assistant, other);
    await expect(undoSecondMark(lesson.assistant, other)).rejects.toThrow(new Conflict("markStands"));
    const history = (await desk(lesson.assistant, lesson.attempt(0))).current?.history;
    expect(history?.map(({ comment, isCurrent }) => [comment, isCurrent])).toEqual([
      ["One", true],
      ["Other", false],
      ["One", false],
    ]);
  });

  it("leaves out what the second marker has marked first", async () => {
    await lesson.first(0, [1, 1], "", lesson.assistant);
    await lesson.ask();
    expect((await desk()).queue.map(({ attemptId }) => attemptId)).not.toContain(lesson.attempt(0));
    await expect(lesson.second(0, [1, 1])).rejects.toThrow(NotFound);
  });

  it("leaves out what the second marker had marked before somebody else did, and takes none of their first marks back", async () => {
    const own = await lesson.first(0, [1, 1], "", lesson.assistant);
    const { assignmentId, teacher } = lesson;
    await lesson.ask();
    await expect(undoMark(lesson.assistant, { scoreId: own.scoreId })).rejects.toMatchObject({
      code: "secondMarking",
    });
    await lesson.first(0, [2, 2], "", teacher, own.scoreId);
    expect((await desk()).queue.map(({ attemptId }) => attemptId)).not.toContain(lesson.attempt(0));
    const giveBack = { assignmentId, attemptIds: [lesson.attempt(1)], evenUnmarked: true };
    await expect(returnAttempts(lesson.assistant, giveBack)).rejects.toMatchObject({ code: "secondMarking" });
  });

  it("is for nobody else, and over once it is finished", async () => {
    await lesson.ask();
    await expect(lesson.second(0, [1, 1], "", lesson.teacher)).rejects.toThrow(NotFound);
    const mark = await lesson.second(0, [1, 1]);
    await lesson.finishSecond();
    await expect(lesson.second(1, [1, 1])).rejects.toMatchObject({ code: "secondMarkingOver" });
    await expect(undoSecondMark(lesson.assistant, mark)).rejects.toMatchObject({ code: "secondMarkingOver" });
  });

  it("lets one of many win who save at once", async () => {
    await lesson.ask();
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => lesson.second(0, [1, 1])));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.secondMark.count({ where: { courseId: lesson.courseId, supersededAt: null } })).toBe(1);
  });

  it("refuses levels that the rubric has not", async () => {
    await lesson.ask();
    const input = { attemptId: lesson.attempt(0), itemVersionId: lesson.items.essay, comment: "" };
    const levels = { claim: 4, evidence: 0 };
    await expect(
      markASecondTime(lesson.assistant, { ...input, levels, baseScoreId: null }),
    ).rejects.toMatchObject({ code: "levelsMissing" });
  });
});

describe("asking, and finishing", () => {
  it("asks one colleague, who must review the course, and is called off only before anything is marked", async () => {
    const student = lesson.people[0];
    if (!student) throw new Error("There is a student.");
    await expect(lesson.ask(1, student)).rejects.toMatchObject({ fields: { markerId: "choice" } });
    await lesson.ask();
    await expect(lesson.ask(1, lesson.teacher)).rejects.toMatchObject({ code: "secondMarkingExists" });
    const { assignmentId } = lesson;
    await callOffSecondMarking(lesson.teacher, { assignmentId });
    expect((await page()).state).toBeNull();
    await lesson.ask();
    await lesson.second(0, [1, 1]);
    await expect(callOffSecondMarking(lesson.teacher, { assignmentId })).rejects.toMatchObject({
      code: "secondMarkingBegun",
    });
  });

  it("says how far it is, to everybody, and how far the two agree only once it is finished", async () => {
    await lesson.first(0, [1, 1]);
    await lesson.ask(2);
    await lesson.second(0, [1, 1]);
    expect(await page()).toMatchObject({ state: { count: 3, marked: 1, settling: null }, agreement: null });
    await lesson.finishSecond(lesson.teacher);
    expect(await page()).toMatchObject({ state: { settling: { different: 0, settled: 0 } } });
    expect((await page()).agreement?.[0]?.whole.n).toBe(1);
  });

  it("can be opened again until the first answer is settled, and says what was not marked unseen", async () => {
    const { assignmentId, assistant } = lesson;
    await lesson.first(0, [3, 3]);
    await lesson.first(1, [3, 3]);
    await lesson.ask();
    await lesson.second(0, [0, 0]);
    await lesson.finishSecond();
    await reopenSecondMarking(assistant, { assignmentId });
    expect((await page(assistant)).agreement).toBeNull();
    await lesson.second(1, [0, 0]);
    await lesson.finishSecond();
    expect((await page()).state).toMatchObject({ notBlind: 1 });
    const { settlementId } = await settle(0);
    await expect(reopenSecondMarking(assistant, { assignmentId })).rejects.toMatchObject({
      code: "settlingBegan",
    });
    await undoSettlement(lesson.teacher, { settlementId });
    await reopenSecondMarking(assistant, { assignmentId });
    await expect(settle(0)).rejects.toMatchObject({ code: "secondMarkingOpen" });
  });
});

describe("agreement", () => {
  it("is counted by criterion and by question, over what both have marked", async () => {
    await lesson.ask();
    const given: [number, [number, number], [number, number]][] = [
      [0, [3, 3], [3, 2]],
      [1, [2, 2], [0, 2]],
      [2, [1, 0], [1, 0]],
    ];
    for (const [place, first, second] of given) {
      await lesson.first(place, first);
      await lesson.second(place, second);
    }
    await lesson.second(3, [3, 3]);
    await lesson.first(4, [3, 3]);
    await lesson.finishSecond();
    const [question] = (await page()).agreement ?? [];
    expect(question?.criteria).toMatchObject([
      { title: "claim", n: 3, exact: 2 / 3, adjacent: 2 / 3, meanDifference: -2 / 3 },
      { title: "evidence", n: 3, exact: 2 / 3, adjacent: 1, meanDifference: -1 / 3 },
    ]);
    expect(question?.criteria[0]?.table).toEqual([
      [0, 0, 0, 0],
      [0, 1, 0, 0],
      [1, 0, 0, 0],
      [0, 0, 0, 1],
    ]);
    expect(question?.whole).toMatchObject({ n: 3, exact: 1 / 3, adjacent: 2 / 3, meanDifference: -1 });
    // Six levels in all are four points: the scale of the question.
    expect(question?.meanPoints).toBeCloseTo(-2 / 3, 1);
  });

  it("has no figures, and no 0, where nobody is marked by both", async () => {
    await lesson.ask();
    await lesson.finishSecond();
    const none = { n: 0, exact: null, adjacent: null, kappa: null, meanDifference: null };
    expect((await page()).agreement?.[0]).toMatchObject({ whole: none, meanPoints: null });
  });

  it("compares with the first mark that stood when the second marker had finished", async () => {
    const first = await lesson.first(0, [3, 3]);
    await lesson.ask();
    await lesson.second(0, [1, 1]);
    await lesson.finishSecond();
    await lesson.first(0, [1, 1], "", lesson.teacher, first.scoreId);
    expect((await page()).agreement?.[0]?.whole).toMatchObject({ exact: 0, meanDifference: -4 });
    expect((await differences()).current?.pair.current).toMatchObject({ isOther: true });
  });
});

describe("settling", () => {
  beforeEach(async () => {
    await lesson.first(0, [3, 3], "Of the first");
    await lesson.first(1, [2, 2]);
    await lesson.first(2, [1, 1]);
    await lesson.ask();
    await lesson.second(0, [1, 3], "Of the second");
    await lesson.second(1, [2, 1]);
    await lesson.second(2, [1, 1]);
    await lesson.finishSecond();
  });

  it("lists what differs at all, or by more than one level; what is settled leaves the list", async () => {
    const attempts = async (show: Difference) =>
      (await differences(show)).left.map(({ attemptId }) => attemptId).sort();
    expect(await attempts("any")).toEqual([0, 1].map(lesson.attempt).sort());
    expect(await attempts("more")).toEqual([lesson.attempt(0)]);
    await settle(0);
    expect(await attempts("any")).toEqual([lesson.attempt(1)]);
    expect(await differences()).toMatchObject({ different: 2, settled: [{ attemptId: lesson.attempt(0) }] });
    expect((await page()).state?.settling).toEqual({ different: 2, settled: 1 });
  });

  it("names nobody where names are hidden, and calls everybody by the number of the marking desk", async () => {
    await db.secondMark.updateMany({
      where: { attemptId: lesson.attempt(0) },
      data: { comment: "Well read, {name}." },
    });
    const hidden = await differences("any", lesson.teacher, true);
    const sent = JSON.stringify(hidden);
    for (const { name, userId } of lesson.people) {
      expect(sent).not.toContain(name);
      expect(sent).not.toContain(userId);
    }
    const { queue } = await getMarkingDesk(lesson.teacher, {
      assignmentId: lesson.assignmentId,
      ...{ attemptId: undefined, itemVersionId: undefined, by: "student", hideNames: true },
    });
    const alias = queue.find(({ attemptId }) => attemptId === lesson.attempt(0))?.student;
    expect(hidden.left.find(({ attemptId }) => attemptId === lesson.attempt(0))?.student).toEqual(alias);
    expect((await differences()).left[0]?.second.comment).toBe(`Well read, ${lesson.people[0]?.name}.`);
  });

  it("writes a new score by the levels taken, and the history keeps both marks and the settlement", async () => {
    await settle(0, { settling: "SECOND", note: "The claim is half there." });
    expect(await lesson.counting(0)).toMatchObject({
      rule: "settled/1",
      levels: levelsOf([1, 3]),
      comment: "Of the first",
      markedById: lesson.teacher.userId,
    });
    const [now, before] = (await answer(0))?.history ?? [];
    expect(now).toMatchObject({
      isCurrent: true,
      markedBy: lesson.teacher.name,
      settlement: {
        settling: "SECOND",
        note: "The claim is half there.",
        first: { points: 4, by: lesson.teacher.name },
        second: { levels: levelsOf([1, 3]), by: lesson.assistant.name, comment: "Of the second" },
      },
    });
    expect(before).toMatchObject({ isCurrent: false, points: 4, rule: "rubric/1", settlement: null });
  });

  it("takes the first, or levels set by hand with a note", async () => {
    await settle(0, { settling: "FIRST" });
    expect((await lesson.counting(0))?.levels).toEqual(levelsOf([3, 3]));
    await settle(1, { settling: "BY_HAND", levels: levelsOf([0, 3]), note: "Read again together." });
    expect((await lesson.counting(1))?.levels).toEqual(levelsOf([0, 3]));
    const input = { attemptId: lesson.attempt(1), itemVersionId: lesson.items.essay, baseScoreId: null };
    const byHand = { settling: "BY_HAND", levels: {}, comment: "FIRST", note: " " };
    expect(settleSchema.safeParse({ ...input, ...byHand }).error?.issues[0]?.path).toEqual(["note"]);
  });

  it.each([
    ["FIRST", "Of the first"],
    ["SECOND", "Of the second"],
    ["NONE", null],
  ] as const)("gives the student the comment that was chosen and no note: %s", async (comment, read) => {
    await settle(0, { comment, note: "FOR-MARKERS" });
    const { assignmentId, teacher, people } = lesson;
    const attemptIds = [lesson.attempt(0)];
    await returnAttempts(teacher, { assignmentId, attemptIds, evenUnmarked: true });
    const result = people[0] && (await getResult(people[0], lesson.attempt(0)));
    const item = result?.items.find(({ item }) => item.kind === "EXTENDED_RESPONSE");
    expect(item?.comment).toBe(read);
    expect(JSON.stringify(result)).not.toContain("FOR-MARKERS");
    if (comment !== "SECOND") expect(JSON.stringify(result)).not.toContain("Of the second");
  });

  it("is taken back: what counted before counts again, and the answer is in the list once more", async () => {
    const { settlementId } = await settle(0);
    await undoSettlement(lesson.teacher, { settlementId });
    expect(await lesson.counting(0)).toMatchObject({ rule: "rubric/1", points: 4, comment: "Of the first" });
    expect((await differences()).left).toHaveLength(2);
    expect((await answer(0))?.history.some(({ settlement }) => settlement?.isUndone)).toBe(true);
    await expect(undoSettlement(lesson.teacher, { settlementId })).rejects.toThrow(NotFound);
    await settle(0, { settling: "FIRST" });
    expect((await differences()).left).toHaveLength(1);
  });

  it("is not undone as a mark is, nor from under another mark", async () => {
    const { settlementId } = await settle(0);
    const scoreId = (await lesson.counting(0))?.id ?? "";
    await expect(undoMark(lesson.teacher, { scoreId })).rejects.toThrow(NotFound);
    await lesson.first(0, [0, 0], "", lesson.teacher, scoreId);
    await expect(undoSettlement(lesson.teacher, { settlementId })).rejects.toMatchObject({
      code: "markStands",
    });
  });

  it("does not overwrite a mark that was made meanwhile, and settles once when two do it at once", async () => {
    await expect(settle(0, { baseScoreId: null })).rejects.toMatchObject({ code: "markedMeanwhile" });
    const baseScoreId = (await lesson.counting(0))?.id ?? null;
    const outcomes = await Promise.allSettled(Array.from({ length: 4 }, () => settle(0, { baseScoreId })));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.settlement.count({ where: { courseId: lesson.courseId, undoneAt: null } })).toBe(1);
  });

  it("is for teachers, and for answers that both have marked", async () => {
    await expect(settle(0, {}, lesson.assistant)).rejects.toThrow(Forbidden);
    await expect(settle(3)).rejects.toThrow(NotFound);
    expect((await differences("any", lesson.assistant)).left).toHaveLength(2);
  });

  it("goes with its course", async () => {
    await settle(0);
    const where = { courseId: lesson.courseId };
    expect(await db.settlement.count({ where })).toBe(1);
    await db.course.delete({ where: { id: lesson.courseId } });
    expect(await db.secondMarking.count({ where })).toBe(0);
    expect(await db.secondMark.count({ where })).toBe(0);
    expect(await db.settlement.count({ where })).toBe(0);
  });
});
