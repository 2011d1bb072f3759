import { uuidv7 } from "uuidv7";
import { beforeEach, describe, expect, it } from "vitest";
import { joinCourse } from "@/lib/courses/join-course";
import { getOwnPlaces } from "@/lib/courses/queries";
import { renewJoinCode } from "@/lib/courses/renew-join-code";
import { setJoining } from "@/lib/courses/set-joining";
import { signInStudent } from "@/lib/courses/sign-in-student";
import { JOIN_CODE_ALPHABET, joinSchema, studentSignInSchema } from "@/lib/schemas/courses";
import { database } from "../../support/database";
import { viewer, visitor } from "../../support/viewers";
import { makeClass, PIN } from "./class";

let lesson: Awaited<ReturnType<typeof makeClass>>;
beforeEach(async () => {
  lesson = await makeClass();
});

const signIn = (code: string, name: string, pin = PIN) =>
  signInStudent(visitor(), studentSignInSchema.parse({ code, name, pin }));
const names = async () => (await lesson.course()).roster.map(({ name }) => name);

describe("joining a course", () => {
  it.each(["Ана", "Әйгерім Қ.", "王常远", "🦊", "O'Neil-Šimić"])("%s joins and comes back", async (name) => {
    const joined = await lesson.join(name);
    expect(joined.name).toBe(name);
    expect(await signIn(await lesson.joinCode(), name)).toEqual(joined);
  });

  it("needs a code of eight letters and digits that nobody takes for one another", async () => {
    const code = await lesson.joinCode();
    expect(code).toMatch(new RegExp(`^[${JOIN_CODE_ALPHABET}]{8}$`));
    expect(JOIN_CODE_ALPHABET).not.toMatch(/[01258BIOLSUVZ]/);
  });

  it("tells two students of one name apart: the second is asked for another", async () => {
    await lesson.join("Ана");
    const second = lesson.join("  АНА ", { pin: "849261" });
    await expect(second).rejects.toMatchObject({ fields: { name: "nameJoined" } });
    await lesson.join("Ана К.", { pin: "849261" });
    expect(await names()).toEqual(expect.arrayContaining(["Ана", "Ана К."]));
  });

  it("twice with the same PIN is one student: a second press, or the same one on a new phone", async () => {
    const [first, second] = await Promise.all([lesson.join("Ана"), lesson.join("ана")]);
    expect(second.id).toBe(first.id);
    expect((await lesson.course()).students).toBe(1);
  });

  it("leaves the name free in every other course", async () => {
    const ours = await lesson.join("Ана");
    const other = await makeClass();
    expect((await other.join("Ана")).id).not.toBe(ours.id);
    expect((await signIn(await other.joinCode(), "Ана"))?.id).not.toBe(ours.id);
  });

  it.each(["111111", "123456", "121212"])("refuses the PIN %s, which anybody would try", async (pin) => {
    await expect(lesson.join("Ана", { pin })).rejects.toMatchObject({ fields: { pin: "pinGuessable" } });
  });

  it("lets a whole class in at one moment from the school's one address, whatever codes a joker types", async () => {
    const code = await lesson.joinCode();
    const school = visitor();
    const join = (name: string, typed: string) =>
      joinCourse(school, joinSchema.parse({ code: typed, name, pin: PIN }));
    for (const last of "34679ACDEFGH")
      await expect(join("Joker", `3333333${last}`)).rejects.toMatchObject({
        fields: { code: "joinCodeUnknown" },
      });
    const pupils = Array.from({ length: 30 }, (_, i) => `Pupil ${i}`);
    await Promise.all(pupils.map((name) => join(name, code)));
    expect(await names()).toEqual(expect.arrayContaining(pupils));
  });

  it("says when no course has the code", async () => {
    const unknown = lesson.join("Ана", { code: "ACDEFGHJ" });
    await expect(unknown).rejects.toMatchObject({ fields: { code: "joinCodeUnknown" } });
  });

  it("a closed course takes nobody new; those in it sign in, and it can be opened again", async () => {
    const [code, joined] = [await lesson.joinCode(), await lesson.join("Ана")];
    await setJoining(lesson.teacher, { courseId: lesson.courseId, open: false });
    await expect(lesson.join("Бен")).rejects.toMatchObject({ code: "joiningClosed" });
    expect(await signIn(code, "Ана")).toEqual(joined);
    await setJoining(lesson.teacher, { courseId: lesson.courseId, open: true });
    expect((await lesson.join("Бен")).name).toBe("Бен");
  });

  it("an old code takes nobody new; those who joined with it come back by either", async () => {
    const [old, joined] = [await lesson.joinCode(), await lesson.join("Ана")];
    const { code } = await renewJoinCode(lesson.teacher, { courseId: lesson.courseId });
    expect(await lesson.joinCode()).toBe(code);
    await expect(lesson.join("Бен", { code: old })).rejects.toMatchObject({
      fields: { code: "joinCodeUnknown" },
    });
    expect(await signIn(old, "Ана")).toEqual(joined);
    expect(await signIn(code, "Ана")).toEqual(joined);
  });

  it("a student is told the code they joined with, not one renewed since", async () => {
    const [old, { id }] = [await lesson.joinCode(), await lesson.join("Ана")];
    await renewJoinCode(lesson.teacher, { courseId: lesson.courseId });
    const later = await lesson.join("Бен");
    expect(await getOwnPlaces(await viewer(id))).toMatchObject([{ code: old, name: "Ана" }]);
    expect(await getOwnPlaces(await viewer(later.id))).toMatchObject([{ code: await lesson.joinCode() }]);
  });

  it("signs nobody in by a wrong PIN, another's name or another course's code", async () => {
    await lesson.join("Ана");
    const code = await lesson.joinCode();
    expect(await signIn(code, "Ана", "507319")).toBeNull();
    expect(await signIn(code, "Бен")).toBeNull();
    expect(await signIn(await (await makeClass()).joinCode(), "Ана")).toBeNull();
    expect(await signIn("ACDEFGHJ", "Ана")).toBeNull();
  });

  it("into a demo course makes a demo account", async () => {
    await database.course.update({ where: { id: lesson.courseId }, data: { demoAt: new Date() } });
    const { id } = await lesson.join("Ана");
    expect((await database.user.findUniqueOrThrow({ where: { id } })).demoAt).not.toBeNull();
  });

  it("is not for hundreds of invented names from one address, and nobody else is kept out by them", async () => {
    const flooder = visitor();
    const expire = new Date(Date.now() + 60_000);
    await database.rateLimit.create({ data: { key: `joins:${flooder.address}`, points: 400, expire } });
    const fields = { code: await lesson.joinCode(), pin: PIN };
    const another = joinCourse(flooder, { ...fields, name: "Nobody 401" });
    await expect(another).rejects.toMatchObject({ code: "tooManyTries" });
    await expect(lesson.join("Ана")).resolves.toBeTruthy();
    await expect(joinCourse(flooder, { ...fields, name: "Ана" })).resolves.toMatchObject({ name: "Ана" });
  });

  it("ends at five hundred students; who has joined before still comes in", async () => {
    await lesson.join("Ана");
    const { courseId } = lesson;
    const ids = Array.from({ length: 499 }, () => uuidv7());
    await database.user.createMany({
      data: ids.map((id) => ({ id, kind: "STUDENT" as const, name: id, secretHash: "none" })),
    });
    await database.enrollment.createMany({
      data: ids.map((userId) => ({
        courseId,
        userId,
        role: "STUDENT" as const,
        name: userId,
        nameKey: userId,
      })),
    });
    await expect(lesson.join("Бен")).rejects.toMatchObject({ code: "courseFull" });
    await expect(lesson.join("Ана")).resolves.toMatchObject({ name: "Ана" });
  });
});
