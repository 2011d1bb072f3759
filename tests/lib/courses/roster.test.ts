import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { addStaff } from "@/lib/courses/add-staff";
import { changeRole } from "@/lib/courses/change-role";
import { getCourse, getCourses } from "@/lib/courses/queries";
import { removeEnrollment } from "@/lib/courses/remove-enrollment";
import { renameStudent } from "@/lib/courses/rename-student";
import { resetPin } from "@/lib/courses/reset-pin";
import { restoreEnrollment } from "@/lib/courses/restore-enrollment";
import { signInStudent } from "@/lib/courses/sign-in-student";
import { database } from "../../support/database";
import { makeTeacher } from "../../support/factories";
import { viewer, visitor } from "../../support/viewers";
import { makeClass, PIN } from "./class";

let lesson: Awaited<ReturnType<typeof makeClass>>;
let enrollmentId: string;
beforeEach(async () => {
  lesson = await makeClass();
  await lesson.join("Ана");
  ({ enrollmentId } = await lesson.person("Ана"));
});

const signIn = async (name: string, pin = PIN) =>
  signInStudent(visitor(), { code: await lesson.joinCode(), name, pin });
const names = async () => (await lesson.course()).roster.map(({ name }) => name);

async function colleague(role: "TEACHER" | "ASSISTANT") {
  const other = await viewer(await makeTeacher());
  const { email } = await database.user.findUniqueOrThrow({ where: { id: other.userId } });
  await addStaff(lesson.teacher, { courseId: lesson.courseId, email: email ?? "", role });
  return { ...other, enrollmentId: (await lesson.person(other.name)).enrollmentId };
}

describe("the people of a course", () => {
  it("are its staff, then its students; no student's address or secret is told", async () => {
    await lesson.join("Бен");
    const { roster, students } = await lesson.course();
    expect(roster.map(({ role }) => role)).toEqual(["TEACHER", "STUDENT", "STUDENT"]);
    expect(students).toBe(2);
    expect(Object.keys(roster[1] ?? {}).sort()).toEqual([
      "email",
      "enrollmentId",
      "joinedAt",
      "name",
      "role",
    ]);
    expect(roster[1]?.email).toBeNull();
  });

  it("a new PIN is six digits that open, and the old one opens no more", async () => {
    const { pin } = await resetPin(lesson.teacher, { enrollmentId });
    expect(pin).toMatch(/^\d{6}$/);
    expect(await signIn("Ана")).toBeNull();
    expect(await signIn("Ана", pin)).not.toBeNull();
  });

  it("a renamed student signs in with the new name", async () => {
    await renameStudent(lesson.teacher, { enrollmentId, name: "Анна Ким" });
    expect(await signIn("Ана")).toBeNull();
    expect(await signIn("анна ким")).toMatchObject({ name: "Анна Ким" });
  });

  it("nobody is renamed to another's name", async () => {
    await lesson.join("Бен");
    const rename = renameStudent(lesson.teacher, { enrollmentId, name: "БЕН" });
    await expect(rename).rejects.toMatchObject({ fields: { name: "nameTaken" } });
    expect(await names()).toContain("Ана");
  });

  it("somebody removed is out, their name is free, and undoing brings them back as they were", async () => {
    await removeEnrollment(lesson.teacher, { enrollmentId });
    expect(await names()).not.toContain("Ана");
    expect(await signIn("Ана")).toBeNull();
    await restoreEnrollment(lesson.teacher, { enrollmentId });
    expect(await signIn("Ана")).not.toBeNull();
  });

  it("a removal cannot be undone once somebody has the name", async () => {
    await removeEnrollment(lesson.teacher, { enrollmentId });
    const other = await lesson.join("Ана", { pin: "849261" });
    await expect(restoreEnrollment(lesson.teacher, { enrollmentId })).rejects.toMatchObject({
      code: "nameTaken",
    });
    expect(await signIn("Ана", "849261")).toEqual(other);
  });

  it("a second teacher changes the course; an assistant sees it, and is told what they may not", async () => {
    const [second, assistant] = [await colleague("TEACHER"), await colleague("ASSISTANT")];
    await renameStudent(second, { enrollmentId, name: "Анна" });
    expect(await getCourse(assistant, lesson.courseId)).toMatchObject({ role: "ASSISTANT", students: 1 });
    await expect(resetPin(assistant, { enrollmentId })).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("an assistant can be made a teacher, and a teacher an assistant", async () => {
    const assistant = await colleague("ASSISTANT");
    await changeRole(lesson.teacher, { enrollmentId: assistant.enrollmentId, role: "TEACHER" });
    await renameStudent(assistant, { enrollmentId, name: "Анна" });
    await changeRole(lesson.teacher, { enrollmentId: assistant.enrollmentId, role: "ASSISTANT" });
    await expect(removeEnrollment(assistant, { enrollmentId })).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("a course always keeps a teacher: nobody removes or demotes themselves", async () => {
    const { ownEnrollmentId } = await lesson.course();
    const own = { enrollmentId: ownEnrollmentId };
    await expect(removeEnrollment(lesson.teacher, own)).rejects.toMatchObject({ kind: "conflict" });
    await expect(changeRole(lesson.teacher, { ...own, role: "ASSISTANT" })).rejects.toMatchObject({
      kind: "conflict",
    });
  });

  it("a removed colleague loses the course at once, and can be added again", async () => {
    const second = await colleague("TEACHER");
    await removeEnrollment(lesson.teacher, { enrollmentId: second.enrollmentId });
    expect(await getCourses(second)).toEqual([]);
    await expect(getCourse(second, lesson.courseId)).rejects.toMatchObject({ kind: "notFound" });
    await restoreEnrollment(lesson.teacher, { enrollmentId: second.enrollmentId });
    expect(await getCourses(second)).toHaveLength(1);
  });

  it.each([
    ["nobody's", "nobody@school.example", "emailUnknown"],
    ["the teacher's own", "", "emailYours"],
  ])("%s e-mail adds nobody", async (_, typed, code) => {
    const { email } = await database.user.findUniqueOrThrow({ where: { id: lesson.teacher.userId } });
    const add = addStaff(lesson.teacher, {
      courseId: lesson.courseId,
      email: typed || (email ?? ""),
      role: "TEACHER",
    });
    await expect(add).rejects.toMatchObject({ fields: { email: code } });
  });
});

describe("who is in charge", () => {
  it.each([
    ["remove", (by: Viewer, enrollmentId: string) => removeEnrollment(by, { enrollmentId })],
    ["demote", (by: Viewer, enrollmentId: string) => changeRole(by, { enrollmentId, role: "ASSISTANT" })],
  ])("two teachers who %s each other at one moment leave one of them", async (_, deed) => {
    for (let round = 0; round < 5; round += 1) {
      const { teacher, courseId, person } = await makeClass();
      const other = await viewer(await makeTeacher());
      const { email } = await database.user.findUniqueOrThrow({ where: { id: other.userId } });
      await addStaff(teacher, { courseId, email: email ?? "", role: "TEACHER" });
      const [mine, theirs] = [await person(teacher.name), await person(other.name)];
      const outcomes = await Promise.allSettled([
        deed(teacher, theirs.enrollmentId),
        deed(other, mine.enrollmentId),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      const inCharge = { courseId, role: "TEACHER" as const, removedAt: null };
      expect(await database.enrollment.count({ where: inCharge })).toBe(1);
    }
  });
});
