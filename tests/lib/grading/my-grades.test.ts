import pg from "pg";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { getMyGrades } from "@/lib/grading/my-grades";
import { overrideGrade } from "@/lib/grading/override-grade";
import { getToRevise } from "@/lib/grading/to-revise";
import { READY_SCALES } from "@/lib/schemas/grade-scale";
import { database } from "../../support/database";
import { makeClass } from "./class";
import { outOfHundred, saveRules } from "./graded-course";

let lesson: Awaited<ReturnType<typeof makeClass>>;
beforeEach(async () => {
  lesson = await makeClass();
});

/** How many statements a call sends to the database. */
async function statements(call: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  await call();
  const { length } = query.mock.calls;
  query.mockRestore();
  return length;
}

describe("a student's grades", () => {
  it("ask as many questions of the database for one assignment as for six, and so does what is to revise", async () => {
    const student = await lesson.join();
    const give = () => outOfHundred(lesson, { [student.userId]: 10 }, { scoreRelease: "AT_ONCE" });
    await give();
    const both = async () =>
      [await statements(() => getMyGrades(student)), await statements(() => getToRevise(student))] as const;
    const ofOne = await both();
    for (let more = 0; more < 5; more += 1) await give();
    expect(await both()).toEqual(ofOne);
    expect(ofOne[0]).toBeLessThanOrEqual(25);
    expect(ofOne[1]).toBeLessThanOrEqual(12);
  });

  it("do not change by a byte with a mark that is not returned; returned, it counts", async () => {
    const student = await lesson.join();
    await outOfHundred(lesson, { [student.userId]: 80 }, { scoreRelease: "AT_ONCE" });
    const kept = await outOfHundred(lesson, { [student.userId]: 10 });
    const bytes = async () => JSON.stringify(await getMyGrades(student));
    const before = await bytes();
    await database.score.updateMany({ where: { attempt: { assignmentId: kept } }, data: { points: 99 } });
    expect(await bytes()).toBe(before);
    const place = { assignmentId: kept, userId: student.userId };
    await overrideGrade(lesson.teacher, { ...place, percent: 7, reason: "Copied" });
    expect(await bytes()).toBe(before);
    expect((await getMyGrades(student))[0]).toMatchObject({
      total: { as: "PERCENT", percent: 80 },
      ...{ counted: 1, waiting: 1 },
      grades: [
        { state: "notHandedIn" },
        { figure: { as: "POINTS", points: 80, maximum: 100 } },
        { state: "waiting", figure: null, attemptId: null },
      ],
    });
    await database.attempt.updateMany({ where: { assignmentId: kept }, data: { returnedAt: new Date() } });
    expect((await getMyGrades(student))[0]).toMatchObject({ total: { percent: 43.5 }, waiting: 0 });
  });

  it("are shown as the teacher chose: of a scale nothing but its grades goes along", async () => {
    const student = await lesson.join();
    await outOfHundred(lesson, { [student.userId]: 73 }, { scoreRelease: "AT_ONCE" });
    await saveRules(lesson, { scale: [...READY_SCALES.letters], shownAs: "SCALE" });
    const [course] = await getMyGrades(student);
    expect(course?.total).toEqual({ as: "SCALE", grade: "C" });
    const figures = JSON.stringify(course).match(/\{"as":[^}]*\}/g);
    expect(figures).toEqual(['{"as":"SCALE","grade":"C"}', '{"as":"SCALE","grade":"C"}']);
    expect(JSON.stringify(course)).not.toMatch(/ratio|percent":|points/);
  });

  it("say what is late and what it cost, what was dropped, and what is missing", async () => {
    const student = await lesson.join();
    await database.enrollment.updateMany({ data: { createdAt: new Date(0) } });
    const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    const late = { scoreRelease: "AT_ONCE", dueAt: ago(30) } as const;
    const ids = [
      await outOfHundred(lesson, { [student.userId]: 90 }, late),
      await outOfHundred(lesson, { [student.userId]: 20 }, { scoreRelease: "AT_ONCE" }),
      await outOfHundred(lesson, {}, { closeAt: ago(1) }),
    ];
    await saveRules(lesson, {
      ...{ latePenalty: 10, missingWork: "ZERO" },
      categories: [{ title: "All", weight: 100, dropLowest: 1, assignmentIds: ids, discussionIds: [] }],
    });
    const [course] = await getMyGrades(student);
    expect(course).toMatchObject({
      total: { percent: 45 },
      categories: [{ title: "All", figure: { percent: 45 } }],
      grades: [
        { category: null },
        { daysLate: 2, penalty: 20, isDropped: false, figure: { points: 70 } },
        { isDropped: false, figure: { points: 20 } },
        { state: "missing", isDropped: true, figure: { points: 0 } },
      ],
    });
  });

  it("are one's own, of the courses that one is in", async () => {
    const [student, other] = [await lesson.join(), await lesson.join()];
    await outOfHundred(lesson, { [other.userId]: 88 }, { scoreRelease: "AT_ONCE", title: "Theirs" });
    expect((await getMyGrades(student))[0]).toMatchObject({
      total: null,
      grades: [{ figure: null }, { title: "Theirs", figure: null, attemptId: null }],
    });
    expect(await getMyGrades(lesson.teacher)).toEqual([]);
    await database.enrollment.updateMany({
      where: { userId: student.userId },
      data: { removedAt: new Date() },
    });
    expect(await getMyGrades(student)).toEqual([]);
  });

  it("leave out drafts, and what was put away unless they had a part in it", async () => {
    const student = await lesson.join();
    const away = { archivedAt: new Date(), scoreRelease: "AT_ONCE" } as const;
    await outOfHundred(lesson, {}, { publishedAt: null, title: "Draft" });
    const other = await lesson.join();
    await outOfHundred(lesson, { [other.userId]: 50 }, { ...away, title: "Not mine" });
    await outOfHundred(lesson, { [student.userId]: 50 }, { ...away, title: "Mine, put away" });
    const [course] = await getMyGrades(student);
    expect(course?.grades.slice(1).map(({ title }) => title)).toEqual(["Mine, put away"]);
  });
});
