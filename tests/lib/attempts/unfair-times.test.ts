import { beforeEach, describe, expect, it } from "vitest";
import { getEditableAssignment } from "@/lib/assignments/queries";
import { AS_FOR_CLASS } from "@/lib/assignments/times/times";
import { updateAssignment } from "@/lib/assignments/update-assignment";
import { overrideTimes } from "@/lib/attempts/override-times";
import { getMyAssignment } from "@/lib/attempts/queries";
import { type AssignmentInput, overrideSchema } from "@/lib/schemas/assignments";
import { database as db } from "../../support/database";
import { makeCourse, makeStudent, makeTeacher } from "../../support/factories";
import { viewer } from "../../support/viewers";
import { enrollmentOf, hours, type OwnTimesClass, ownTimesClass } from "./own-times";

let lesson: OwnTimesClass["lesson"];
let student: OwnTimesClass["student"];
let other: OwnTimesClass["other"];
let give: OwnTimesClass["give"];
let set: OwnTimesClass["set"];

beforeEach(async () => {
  ({ lesson, student, other, give, set } = await ownTimesClass());
});

describe("times that would be unfair are refused, by the field, and change nothing", () => {
  it.each([
    ["due before it opens", { openAt: hours(5), dueAt: hours(4) }, "dueAt", "dueBeforeOpen"],
    ["closing before the class is due", { closeAt: hours(0.5) }, "closeAt", "closeBeforeDue"],
    ["due in the past", { dueAt: hours(-1) }, "dueAt", "timePassed"],
    ["closing in the past", { dueAt: hours(-3), closeAt: hours(-2) }, "closeAt", "timePassed"],
  ])("%s", async (_, times, field, code) => {
    await expect(give(times)).rejects.toMatchObject({
      code: "timesUnfair",
      fields: { [`times.${field}`]: code },
      values: { name: student.name },
    });
    expect(await db.override.count({ where: { assignmentId: lesson.assignmentId } })).toBe(0);
  });

  it("but not a closing time that plays no part, since the assignment closes when it is due", async () => {
    await give({ closeAt: hours(24) });
    await set({ latePolicy: "CLOSE" });
    await give({ dueAt: hours(48) });
    expect((await getMyAssignment(student, lesson.assignmentId)).closesAt?.getTime()).toBeCloseTo(
      hours(48).getTime(),
      -4,
    );
  });

  it("less time than somebody who has started was given", async () => {
    await set({ timeLimit: 40 });
    await give({ extraTime: 50 });
    await lesson.begin(student);
    await expect(give({ extraTime: 25 })).rejects.toMatchObject({
      fields: { "times.extraTime": "timeLimitLowered" },
    });
    await give({ extraTime: 75 });
  });

  it("an attempt less than was given to somebody who has started", async () => {
    await give({ extraAttempts: 2 });
    await lesson.begin(student);
    await expect(give({ extraAttempts: 1 })).rejects.toMatchObject({
      fields: { "times.extraAttempts": "attemptsLowered" },
    });
  });

  it("of the class, that would shut out somebody who has their own and is writing", async () => {
    await give({ closeAt: hours(24) });
    await lesson.begin(student);
    await set({ dueAt: hours(-2), closeAt: hours(-1) });
    const { fields } = await getEditableAssignment(lesson.teacher, lesson.assignmentId);
    const edit = (change: Partial<AssignmentInput>) =>
      updateAssignment(lesson.teacher, {
        assignmentId: lesson.assignmentId,
        revision: 1,
        assignment: { ...fields, courseId: lesson.courseId, ...change },
      });
    await expect(edit({ latePolicy: "CLOSE" })).rejects.toMatchObject({
      code: "timesUnfair",
      values: { name: student.name },
    });
    await edit({ title: "Another title" });
  });

  it("for all where it is unfair to one", async () => {
    await lesson.begin(other);
    await expect(give({ openAt: hours(0.5) }, [student, other])).rejects.toMatchObject({
      values: { name: other.name },
    });
    expect(await db.override.count({ where: { assignmentId: lesson.assignmentId } })).toBe(0);
  });

  it("for a student of another course, who is not found", async () => {
    const courseId = await makeCourse(await makeTeacher());
    const stranger = await viewer(await makeStudent(courseId));
    const enrollmentIds = [await enrollmentOf(stranger, courseId)];
    const { assignmentId, teacher } = lesson;
    await expect(
      overrideTimes(teacher, { assignmentId, enrollmentIds, times: { dueAt: hours(24) } }),
    ).rejects.toMatchObject({ kind: "notFound" });
  });

  it("as numbers that are none", () => {
    const { assignmentId } = lesson;
    const fits = (times: object, enrollmentIds = [assignmentId]) =>
      overrideSchema.safeParse({ assignmentId, enrollmentIds, times }).success;
    for (const right of [AS_FOR_CLASS, {}, { extraTime: 25 }]) expect(fits(right)).toBe(true);
    for (const wrong of [{ extraTime: -1 }, { extraTime: 0.5 }, { extraAttempts: 11 }, { dueAt: "soon" }])
      expect(fits(wrong)).toBe(false);
    expect(fits({}, [])).toBe(false);
  });
});
