import { createTranslator, type Messages } from "next-intl";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { signUpSchema } from "@/lib/schemas/accounts";
import { assignmentSchema } from "@/lib/schemas/assignments";
import { joinSchema } from "@/lib/schemas/courses";
import { translateCode, translateIssues } from "@/lib/server/validation";
import * as messages from "@/messages/en";

const t = createTranslator<Messages, "Validation">({ locale: "en", messages, namespace: "Validation" });

function fieldsOf(schema: z.ZodType, input: unknown): Record<string, string> {
  const { error } = schema.safeParse(input);
  return error ? translateIssues(error, t) : {};
}

const JOIN = { code: "READ MARK", name: "Айгерім", pin: "507318" };
const ASSIGNMENT = {
  courseId: "01990000-0000-7000-8000-000000000000",
  articleVersionId: "01990000-0000-7000-8000-000000000001",
  title: "Title",
  instructions: "",
  scoreBands: [],
  items: [],
  openAt: null,
  dueAt: null,
  closeAt: null,
  latePolicy: "ACCEPT",
  attemptsAllowed: 1,
  whichCounts: "LAST",
  betweenAttempts: "FEEDBACK",
  timeLimit: null,
  scoreRelease: "AT_ONCE",
  scoresAt: null,
  keyRelease: "NEVER",
  shuffleOptions: false,
};

describe("what is wrong with a field is said in words", () => {
  it.each([
    ["a code of the wrong length", joinSchema, { ...JOIN, code: "READ" }, "code", /has 8 letters and digits/],
    ["a code with confusable letters", joinSchema, { ...JOIN, code: "REA0MARK" }, "code", /Look at it again/],
    ["a short PIN", joinSchema, { ...JOIN, pin: "123" }, "pin", /6 to 12 digits/],
    ["a name of signs only", joinSchema, { ...JOIN, name: "!!!" }, "name", /at least one letter/],
    ["a missing name", joinSchema, { code: JOIN.code, pin: JOIN.pin }, "name", /Fill this in/],
    ["a malformed e-mail", signUpSchema, { email: "ms.bekova" }, "email", /name@school\.example/],
    ["a short password", signUpSchema, { password: "short" }, "password", /at least 10 characters/],
    ["no title", assignmentSchema, { ...ASSIGNMENT, title: " " }, "title", /Fill this in/],
    [
      "too many attempts",
      assignmentSchema,
      { ...ASSIGNMENT, attemptsAllowed: 11 },
      "attemptsAllowed",
      /at most 10/,
    ],
    [
      "closing without a due time",
      assignmentSchema,
      { ...ASSIGNMENT, latePolicy: "CLOSE" },
      "dueAt",
      /Set a due time/,
    ],
    [
      "due before it opens",
      assignmentSchema,
      { ...ASSIGNMENT, openAt: "2026-03-02T08:00:00Z", dueAt: "2026-03-01T08:00:00Z" },
      "dueAt",
      /after the opening time/,
    ],
  ] as const)("%s", (_what, schema, input, field, message) => {
    expect(fieldsOf(schema, input)[field]).toMatch(message);
  });

  it("takes what a person would type", () => {
    expect(fieldsOf(joinSchema, { ...JOIN, code: " read-mark " })).toEqual({});
    expect(fieldsOf(joinSchema, { ...JOIN, name: "🦅" })).toEqual({});
  });

  it("never shows a code or zod's own words", () => {
    expect(translateCode("noSuchCode", t)).toBe("This cannot be used.");
    expect(fieldsOf(z.object({ a: z.string().regex(/x/) }), { a: "y" })).toEqual({
      a: "This does not have the expected form.",
    });
  });
});
