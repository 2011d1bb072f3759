import { describe, expect, it } from "vitest";
import { signInTeacher } from "@/lib/accounts/sign-in-teacher";
import { signUp } from "@/lib/accounts/sign-up";
import { signUpSchema, teacherSignInSchema } from "@/lib/schemas/accounts";
import { database } from "../../support/database";
import { unique } from "../../support/factories";
import { visitor } from "../../support/viewers";

const fields = (more: Record<string, unknown> = {}) =>
  signUpSchema.parse({
    signUpCode: "  Teachers-of the TESTS ",
    name: "Ms Bekova",
    email: `${unique("teacher")}@school.example`,
    password: "a quiet reading room",
    timeZone: "Asia/Almaty",
    ...more,
  });

describe("signing up", () => {
  it("makes a teacher who can sign in, however the e-mail is written", async () => {
    const made = await signUp(visitor(), fields({ email: " Aigerim@School.Example " }));
    const input = teacherSignInSchema.parse({
      email: "AIGERIM@school.example",
      password: "a quiet reading room",
    });
    expect(await signInTeacher(visitor(), input)).toEqual(made);
    expect(await database.user.findUniqueOrThrow({ where: { id: made.id } })).toMatchObject({
      kind: "TEACHER",
      timeZone: "Asia/Almaty",
      demoAt: null,
    });
  });

  it("refuses an e-mail that has an account, in whatever case, and leaves that account alone", async () => {
    const { email } = fields();
    const first = await signUp(visitor(), fields({ email }));
    const again = signUp(
      visitor(),
      fields({ email: email.toUpperCase(), password: "another long sentence" }),
    );
    await expect(again).rejects.toMatchObject({ fields: { email: "emailTaken" } });
    expect(await signInTeacher(visitor(), { email, password: "a quiet reading room" })).toEqual(first);
  });

  it("is for those who know the school's code: nobody else gets an account", async () => {
    const input = fields({ signUpCode: "teachers of the test" });
    const refused = signUp(visitor(), input);
    await expect(refused).rejects.toMatchObject({ fields: { signUpCode: "signUpCode" } });
    expect(await database.user.count({ where: { email: input.email } })).toBe(0);
  });

  it("takes the code as people copy it: spaces around it, capitals, hyphens", async () => {
    await expect(signUp(visitor(), fields({ signUpCode: "  Teachers-of the TESTS " }))).resolves.toBeTruthy();
  });

  it("lets nobody guess the code, and does not shut others out meanwhile", async () => {
    const guesser = visitor();
    for (let guess = 0; guess < 10; guess += 1)
      await expect(signUp(guesser, fields({ signUpCode: `guess ${guess}` }))).rejects.toMatchObject({
        fields: { signUpCode: "signUpCode" },
      });
    await expect(signUp(guesser, fields())).rejects.toMatchObject({ code: "tooManyTries" });
    await expect(signUp(visitor(), fields())).resolves.toBeTruthy();
  });

  it("makes one account of two presses", async () => {
    const input = fields();
    const outcomes = await Promise.allSettled([signUp(visitor(), input), signUp(visitor(), input)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it.each(["password123", "qwertyuiop", "1234567890", "Liverpool2024!"])(
    "refuses the common password %s",
    async (password) => {
      await expect(signUp(visitor(), fields({ password }))).rejects.toMatchObject({
        fields: { password: "passwordCommon" },
      });
    },
  );

  it.each([
    ["a short password", { password: "nine char" }],
    ["an e-mail that is none", { email: "aigerim@school" }],
    ["no name", { name: "  " }],
  ])("refuses %s", (_, more) => {
    expect(() => fields(more)).toThrow();
  });

  it("takes a time zone that no calendar knows for UTC", () => {
    expect(fields({ timeZone: "Mars/Olympus" }).timeZone).toBe("UTC");
  });
});
