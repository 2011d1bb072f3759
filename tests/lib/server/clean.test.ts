import { expect, it } from "vitest";
import { clean } from "@/lib/server/clean";
import { InvalidInput } from "@/lib/server/errors";
import { database } from "../../support/database";

it("keeps every character that can be stored, whatever the script", () => {
  const text = "Әсем 🦅 “слова” 中文\n\ttab";
  expect(clean({ text, list: [text, 1, null, true] })).toEqual({ text, list: [text, 1, null, true] });
});

it("makes text with NUL and half a surrogate pair storable", async () => {
  const name = clean("a\u0000b\ud83d");
  const user = await database.user.create({ data: { kind: "STUDENT", name, secretHash: "-" } });
  expect(user.name).toBe("ab\ufffd");
});

it("refuses what is nested without end instead of running out of stack", () => {
  const deep = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
  expect(() => clean(deep)).toThrow(InvalidInput);
});
