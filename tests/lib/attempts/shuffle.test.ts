import { describe, expect, it, test } from "vitest";
import { shownItem } from "@/lib/attempts/paper/shuffle";
import type { LearnerItem } from "@/lib/schemas/item";
import { pack } from "@/prisma/seed/content/pack";

const ofKind = (kind: string) => {
  const found = pack.items.find((item) => item.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  const { key: _, ...item } = found;
  return { ...item, id: found.slug } as unknown as LearnerItem;
};
const order = (item: LearnerItem, list: string) =>
  (item.content as never as Record<string, { id: string }[]>)[list]?.map(({ id }) => id).join();
/** The orders that ten attempts are shown. */
const orders = (kind: string, list: string, shuffleOptions: boolean) =>
  new Set(
    Array.from({ length: 10 }, (_, i) =>
      order(shownItem(ofKind(kind), `attempt ${i}`, shuffleOptions), list),
    ),
  );

describe("what stands in another order in each attempt", () => {
  it.each([
    ["ORDER", "entries"],
    ["MATCH", "meanings"],
  ])("%s: always, since the order in which it was written may be the right one", (kind, list) => {
    expect(orders(kind, list, false).size).toBeGreaterThan(1);
  });

  it.each([
    ["CHOICE", "options"],
    ["MULTIPLE_CHOICE", "options"],
    ["EVIDENCE_PAIR", "options"],
    ["CATEGORISE", "statements"],
  ])("%s: where the assignment says so, and otherwise as it was written", (kind, list) => {
    expect(orders(kind, list, true).size).toBeGreaterThan(1);
    expect(orders(kind, list, false)).toEqual(new Set([order(ofKind(kind), list)]));
  });
});

test("an attempt shows the same order each time, with nothing missing", () => {
  for (const kind of ["ORDER", "MATCH", "CHOICE", "CATEGORISE"]) {
    const once = shownItem(ofKind(kind), "attempt", true);
    expect(shownItem(ofKind(kind), "attempt", true)).toEqual(once);
    for (const [list, entries] of Object.entries(ofKind(kind).content))
      if (Array.isArray(entries))
        expect((once.content as never as Record<string, unknown[]>)[list]).toEqual(
          expect.arrayContaining(entries),
        );
  }
});

test("a pinned option stays in its place, and the others are shuffled around it", () => {
  const choice = ofKind("CHOICE") as Extract<LearnerItem, { kind: "CHOICE" }>;
  const options = choice.content.options.map((option, at) =>
    at === 2 ? { ...option, isPinned: true } : option,
  );
  const shown = Array.from({ length: 10 }, (_, i) =>
    shownItem({ ...choice, content: { options } }, `attempt ${i}`, true),
  ) as (typeof choice)[];
  expect(new Set(shown.map(({ content }) => content.options[2]?.id))).toEqual(new Set([options[2]?.id]));
  expect(new Set(shown.map((item) => order(item, "options"))).size).toBeGreaterThan(1);
  for (const { content } of shown) expect(content.options).toHaveLength(options.length);
});
