import { afterAll, expect, it, vi } from "vitest";
import { signUp } from "@/lib/accounts/sign-up";
import { isSignUpOpen } from "@/lib/accounts/sign-up-code/sign-up-code";
import { database } from "../../support/database";
import { unique } from "../../support/factories";
import { visitor } from "../../support/viewers";

const { codeOfTests } = vi.hoisted(() => {
  const before = process.env.SIGN_UP_CODE;
  process.env.SIGN_UP_CODE = "";
  return { codeOfTests: before };
});
afterAll(() => {
  process.env.SIGN_UP_CODE = codeOfTests;
});

it.each(["", "teachers of the tests"])(
  "where no code is set nobody signs up, not with %j either",
  async (signUpCode) => {
    const email = `${unique("teacher")}@school.example`;
    const fields = {
      signUpCode,
      name: "Ms Bekova",
      email,
      password: "a quiet reading room",
      timeZone: "UTC",
    };
    await expect(signUp(visitor(), fields)).rejects.toMatchObject({ code: "signUpClosed" });
    expect(isSignUpOpen()).toBe(false);
    expect(await database.user.count({ where: { email } })).toBe(0);
  },
);
