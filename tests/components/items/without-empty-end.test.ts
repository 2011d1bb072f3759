import { describe, expect, it } from "vitest";
import { withoutEmptyEnd } from "@/components/items/editing/without-empty-end";
import type { ItemDefinition } from "@/lib/schemas/item";

const choice = (texts: readonly string[], correct = "a", optionFeedback: Record<string, string> = {}) =>
  ({
    kind: "CHOICE",
    content: { options: texts.map((text, at) => ({ id: "abcdef"[at], text })) },
    key: { correct, optionFeedback },
  }) as unknown as ItemDefinition;
const texts = (item: ItemDefinition) =>
  "options" in item.content ? item.content.options.map(({ text }) => text) : null;

describe("options that were left empty", () => {
  it.each<[why: string, given: ItemDefinition, kept: string[]]>([
    ["at the end are left out", choice(["yes", "no", "", " "]), ["yes", "no"]],
    ["between others stay, to be found", choice(["yes", "", "no"]), ["yes", "", "no"]],
    ["stay as far as two are needed", choice(["yes", "", ""]), ["yes", ""]],
    ["stay where one is said to be right", choice(["yes", "no", ""], "c"), ["yes", "no", ""]],
    ["stay where something is said of one", choice(["yes", "no", ""], "a", { c: "No." }), ["yes", "no", ""]],
  ])("%s", (_, given, kept) => expect(texts(withoutEmptyEnd(given))).toEqual(kept));

  it("are nothing to a question without options", () => {
    const essay = { kind: "EXTENDED_RESPONSE", content: {}, key: {} } as unknown as ItemDefinition;
    expect(withoutEmptyEnd(essay)).toBe(essay);
  });
});
