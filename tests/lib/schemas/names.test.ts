import { describe, expect, it } from "vitest";
import { nameKey, personNameSchema } from "@/lib/schemas/accounts";
import { joinCodeSchema } from "@/lib/schemas/courses";

describe("names of people", () => {
  it.each(["Ана", "Әйгерім Қ.", "王常远", "🦊", "O'Neil-Šimić", "Ng", "7"])("%s is a name", (name) => {
    expect(personNameSchema.parse(` ${name} `)).toBe(name);
  });

  it.each(["", "   ", "\u200b", "…", "—", "x".repeat(81)])("%j is none", (name) => {
    expect(personNameSchema.safeParse(name).success).toBe(false);
  });

  it.each([
    ["  Әсем   Қ. ", "әсем қ."],
    ["ÉLISE", "e\u0301lise"],
    ["Ａｎａ", "ana"],
    ["王 常远", "王\u3000常远"],
    ["Ana\u00a0B", "ana b"],
    ["Demo\u200b Ana\u202e", "demo ana"],
    ["Ana\u200e", "a\u00adna"],
  ])("%j and %j are one person's", (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ["Ana B", "Ana V"],
    ["Әсем", "Асем"],
    ["🦊", "🐻"],
    ["王", "玉"],
  ])("%s and %s are two people's", (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

describe("join codes", () => {
  it.each(["READMARK", "readmark", "read mark", "  Read-Mark "])("%j is read as it was meant", (typed) => {
    expect(joinCodeSchema.parse(typed)).toBe("READMARK");
  });

  it.each(["", "READMAR", "READMARKS", "READM0RK", "READMAIK", "РEADMARK"])("%j is none", (typed) => {
    expect(joinCodeSchema.safeParse(typed).success).toBe(false);
  });
});
