import { describe, expect, test } from "vitest";
import { annotationSchema, articleDraftSchema } from "@/lib/schemas/article";
import { annotations } from "@/prisma/seed/content/annotations";
import { article } from "@/prisma/seed/content/article";
import { passage } from "@/prisma/seed/content/passages";
import { expectToResolve } from "./expect-to-resolve";

describe("the study edition", () => {
  test("is a valid article with unique block ids", () => {
    expect(articleDraftSchema.parse(article)).toEqual(article);
    expect(new Set(article.blocks.map(({ id }) => id)).size).toBe(article.blocks.length);
  });

  test("has four parts and 900 to 1,300 words", () => {
    const words = article.blocks.flatMap((block) => block.text.split(/\s+/));
    expect(words.length).toBeGreaterThanOrEqual(900);
    expect(words.length).toBeLessThanOrEqual(1300);
    expect(article.blocks.filter((block) => block.kind === "HEADING")).toHaveLength(4);
  });

  test("says at the start that it is a retelling, and of whom", () => {
    expect(article.blocks[0]?.text).toMatch(/retelling.*Xusheng.*June 2022.*author’s claim/);
  });
});

describe("a passage by its words", () => {
  test("carries offsets that resolve", () => {
    expectToResolve(passage("b9", "quasi-states"));
  });

  test.each([
    ["an unknown block", "b99", "the"],
    ["absent words", "b9", "no such words"],
    ["words that occur twice", "b3", "Tokayev"],
  ])("is refused for %s", (_case, blockId, quote) => {
    expect(() => passage(blockId, quote)).toThrow();
  });
});

describe("annotations", () => {
  test.each(annotations.map((annotation) => [annotation.term, annotation] as const))(
    "%s is valid and resolves",
    (_term, annotation) => {
      expect(annotationSchema.parse(annotation)).toEqual(annotation);
      annotation.passages.forEach(expectToResolve);
    },
  );

  test("are at least 12 glossary entries and 8 translator's notes, each term once", () => {
    const count = (kind: string) => annotations.filter((annotation) => annotation.kind === kind).length;
    expect(count("GLOSSARY")).toBeGreaterThanOrEqual(12);
    expect(count("TRANSLATOR_NOTE")).toBeGreaterThanOrEqual(8);
    expect(new Set(annotations.map(({ term }) => term)).size).toBe(annotations.length);
  });
});
