import { describe, expect, test } from "vitest";
import { type ItemDefinition, itemSchemas } from "@/lib/schemas/item";
import { ITEM_KINDS } from "@/lib/schemas/item-kinds";
import { SKILLS } from "@/lib/schemas/tags";
import { lesson, pack } from "@/prisma/seed/content/pack";
import { expectToResolve } from "./expect-to-resolve";

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id).sort();

/** Every id that the key of an item uses, beside every id that its content offers for that use. */
function idsOf(item: ItemDefinition): { used: string[]; offered: string[] }[] {
  switch (item.kind) {
    case "CHOICE":
    case "EVIDENCE_PAIR":
      return [
        { used: [item.key.correct], offered: ids(item.content.options) },
        { used: Object.keys(item.key.optionFeedback), offered: ids(item.content.options) },
      ];
    case "MULTIPLE_CHOICE":
      return [
        { used: item.key.correct, offered: ids(item.content.options) },
        { used: Object.keys(item.key.optionFeedback), offered: ids(item.content.options) },
      ];
    case "CATEGORISE":
      return [
        { used: Object.keys(item.key.placement), offered: ids(item.content.statements) },
        { used: Object.values(item.key.placement), offered: ids(item.content.categories) },
      ];
    case "MATCH":
      return [
        { used: Object.keys(item.key.placement), offered: ids(item.content.terms) },
        { used: Object.values(item.key.placement), offered: ids(item.content.meanings) },
      ];
    case "ORDER":
      return [{ used: item.key.order, offered: ids(item.content.entries) }];
    case "MATRIX":
    case "STANCE":
    case "SHORT_ANSWER":
    case "NUMERIC":
    case "PASSAGE":
    case "EXTENDED_RESPONSE":
      return [];
  }
}

describe("the pack", () => {
  const items = pack.items.map((item, at) => [`${at + 1} ${item.kind}`, item] as const);

  test("holds items of all kinds, 24 or more, ten or more on each theme, three of them with a rubric", () => {
    expect(new Set(pack.items.map(({ slug }) => slug)).size).toBe(pack.items.length);
    expect(new Set(pack.items.map(({ kind }) => kind))).toEqual(new Set(ITEM_KINDS));
    expect(pack.items.length).toBeGreaterThanOrEqual(24);
    expect(pack.items.filter(({ kind }) => kind === "EXTENDED_RESPONSE")).toHaveLength(3);
    expect(new Set(lesson.map(({ kind }) => kind))).toEqual(new Set(ITEM_KINDS));
    expect(new Set(pack.items.map(({ skill }) => skill))).toEqual(new Set(SKILLS));
    const themes = [...new Set(pack.items.map(({ theme }) => theme))];
    expect(themes).toHaveLength(2);
    for (const theme of themes)
      expect(pack.items.filter((item) => item.theme === theme).length).toBeGreaterThanOrEqual(10);
  });

  test.each(items)("%s parses with the schemas of its kind", (_name, item) => {
    expect(itemSchemas[item.kind].content.parse(item.content)).toEqual(item.content);
    expect(itemSchemas[item.kind].key.parse(item.key)).toEqual(item.key);
  });

  test.each(items)("%s teaches: feedback, and evidence that resolves", (_name, item) => {
    expect(item.key.feedback.length).toBeGreaterThan(150);
    expect(item.key.evidence.length).toBeGreaterThan(0);
    item.key.evidence.forEach(expectToResolve);
    if ("accepted" in item.key) item.key.accepted.forEach(expectToResolve);
  });

  test.each(items)("%s has a key about ids that exist, and feedback on every option", (_name, item) => {
    for (const { used, offered } of idsOf(item)) expect(offered).toEqual(expect.arrayContaining(used));
    if ("optionFeedback" in item.key && "options" in item.content) {
      expect(Object.keys(item.key.optionFeedback).sort()).toEqual(ids(item.content.options));
    }
  });

  test("offers what is to be ordered or matched in another order than the key's", () => {
    for (const { kind, content, key } of pack.items) {
      if (kind === "ORDER") expect(content.entries.map(({ id }) => id)).not.toEqual(key.order);
      if (kind === "MATCH")
        expect(content.meanings.map(({ id }) => id)).not.toEqual(
          content.terms.map(({ id }) => key.placement[id]),
        );
    }
  });

  test("never gives the key away by its place or length", () => {
    const single = pack.items.filter((item) => item.kind === "CHOICE" || item.kind === "EVIDENCE_PAIR");
    expect(new Set(single.map((item) => item.key.correct)).size).toBe(4);
    const longest = single.filter(({ content, key }) => {
      const length = (id: string) => content.options.find((option) => option.id === id)?.text.length ?? 0;
      return content.options.every(({ id }) => id === key.correct || length(id) < length(key.correct));
    });
    expect(longest.length).toBeLessThanOrEqual(1);
  });

  test.each(items)("%s has options of even length", (_name, { content }) => {
    if (!("options" in content)) return;
    const lengths = content.options.map(({ text }) => text.length);
    expect(Math.max(...lengths)).toBeLessThan(1.6 * Math.min(...lengths));
  });

  test("has rubrics of three criteria with four rising levels, worth the points of the item", () => {
    for (const item of pack.items) {
      if (item.kind !== "EXTENDED_RESPONSE") continue;
      const points = item.content.rubric.criteria.map(({ levels }) => levels.map((level) => level.points));
      expect(points).toEqual([0, 1, 2].map(() => [0, 1, 2, 3]));
      expect(item.points).toBe(9);
    }
  });
});
