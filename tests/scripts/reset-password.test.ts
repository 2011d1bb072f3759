import { expect, test } from "vitest";
import { secretMatches } from "@/lib/accounts/secrets/secrets";
import { database } from "@/tests/support/database";
import { makeTeacher } from "@/tests/support/factories";
import { command, sentenceOf } from "./command";

const reset = (email: string) =>
  command(
    "--conditions=react-server --import tsx scripts/reset-password.mjs",
    { DATABASE_URL: process.env.DATABASE_URL ?? "" },
    email,
  );

test("a teacher gets a new password, which is printed, and every session ends", async () => {
  const id = await makeTeacher();
  const before = await database.user.findUniqueOrThrow({ where: { id } });
  const { code, stdout } = await reset(String(before.email).toUpperCase());
  expect(code).toBe(0);
  const password = /is: (\S+)/.exec(stdout)?.[1] ?? "";
  const after = await database.user.findUniqueOrThrow({ where: { id } });
  expect(await secretMatches(after.secretHash, password)).toBe(true);
  expect(after.sessionVersion).toBe(before.sessionVersion + 1);
});

test.each([
  ["nobody@school.example", "There is no teacher with the e-mail address nobody@school.example."],
  ["nobody", "Name the account by its e-mail address: npm run db:reset-password teacher@school.example"],
])("%s is refused in one sentence", async (email, sentence) => {
  const ended = await reset(email);
  expect([ended.code, sentenceOf(ended)]).toEqual([1, sentence]);
});
