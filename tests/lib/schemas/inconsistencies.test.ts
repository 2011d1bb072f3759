import { describe, expect, it } from "vitest";
import { inconsistencies } from "@/lib/schemas/inconsistencies";
import type { ItemDefinition } from "@/lib/schemas/item";
import { pack as builtIn } from "@/prisma/seed/content/pack";

describe("what does not fit together", () => {
  const ofKind = (kind: string) =>
    builtIn.items.find((item) => item.kind === kind) as never as {
      key: Record<string, never>;
      content: Record<string, never>;
    };
  const changed = (kind: string, part: "key" | "content", fields: object) => {
    const item = ofKind(kind);
    return { ...item, [part]: { ...item[part], ...fields } } as never as ItemDefinition;
  };
  const AB = [
    { id: "a", text: "One" },
    { id: "b", text: "one " },
  ];

  it.each<[why: string, item: ItemDefinition, path: string, code: string]>([
    [
      "two equal options",
      changed("CHOICE", "content", { options: [...AB, { id: "d", text: "x" }] }),
      "content.options",
      "twice",
    ],
    [
      "a tick that is not offered",
      changed("MULTIPLE_CHOICE", "key", { correct: ["a", "z"] }),
      "key.correct",
      "keyUnknown",
    ],
    [
      "a statement without a heading",
      changed("CATEGORISE", "key", { placement: { a: "1" } }),
      "key.placement",
      "keyMissing",
    ],
    [
      "a term with an unknown meaning",
      changed("MATCH", "key", { placement: { kosovo: "z" } }),
      "key.placement",
      "keyUnknown",
    ],
    [
      "an order that leaves one out",
      changed("ORDER", "key", { order: ["a", "b", "c"] }),
      "key.order",
      "keyMissing",
    ],
    [
      "an order with one twice",
      changed("ORDER", "key", { order: ["e", "b", "d", "f", "a", "c", "a"] }),
      "key.order",
      "twice",
    ],
    [
      "an order that the ids tell",
      changed("ORDER", "key", { order: ["a", "b", "c", "d", "e", "f"] }),
      "content.entries",
      "orderTold",
    ],
    [
      "no wording for all points",
      changed("SHORT_ANSWER", "key", { variants: [{ text: "x", share: 0.5 }] }),
      "key.variants",
      "keyMissing",
    ],
    [
      "a range from high to low",
      changed("NUMERIC", "key", {
        numbers: [
          { rule: "EXACT", value: 1, share: 1 },
          { rule: "RANGE", min: 2, max: 1, share: 0.5 },
        ],
      }),
      "key.numbers",
      "rangeTurned",
    ],
    [
      "a stance between the same",
      changed("STANCE", "content", { high: "that the state stays whole" }),
      "content.high",
      "twice",
    ],
    [
      "an opinion worth points",
      { ...(ofKind("MATRIX") as never as ItemDefinition), points: 1 },
      "points",
      "pointsForNothing",
    ],
    [
      "a question worth none",
      { ...(ofKind("PASSAGE") as never as ItemDefinition), points: 0 },
      "points",
      "noPoints",
    ],
  ])("%s", (_why, item, path, code) => {
    expect(inconsistencies(item)).toContainEqual({ path, code });
  });

  it.each(builtIn.items.map((item) => [item.slug, item] as const))(
    "nothing, in the built-in %s",
    (_slug, item) => {
      expect(inconsistencies(item)).toEqual([]);
    },
  );
});
