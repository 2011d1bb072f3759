import { describe, expect, it } from "vitest";
import { estimatedMinutes } from "@/components/assignments/editor/estimate";
import {
  assignmentInput,
  itemsOf,
  moved,
  movedBeside,
  NO_INSTANTS,
  newFields,
} from "@/components/assignments/editor/fields";
import { toLocal } from "@/components/assignments/editor/zoned-time";
import type { PackView } from "@/lib/items/views";

const ZONE = "Europe/Berlin";
const NOW = new Date("2026-10-20T10:00:00Z");
const fresh = newFields(undefined, [], NOW, ZONE);

describe("what the editor sends", () => {
  it("is due in a week at six in the teacher's evening, also over the change of the clocks", () => {
    expect(fresh.dueAt).toBe("2026-10-27T18:00");
    expect(assignmentInput(fresh, "course", ZONE, NO_INSTANTS).dueAt).toBe("2026-10-27T17:00:00.000Z");
  });

  it("leaves a time alone that nobody touched: its seconds, and the second of two equal hours", () => {
    for (const instant of ["2026-10-22T08:15:42.123Z", "2026-10-25T01:30:00.000Z"]) {
      const fields = { ...fresh, dueAt: toLocal(instant, ZONE) };
      expect(assignmentInput(fields, "course", ZONE, { ...NO_INSTANTS, dueAt: instant }).dueAt).toBe(instant);
    }
  });

  it("has no time for scores that are not released at one", () => {
    const fields = { ...fresh, scoresAt: "2026-11-01T08:00" };
    expect(assignmentInput(fields, "course", ZONE, NO_INSTANTS).scoresAt).toBeNull();
  });
});

describe("the order of questions", () => {
  const list = ["a", "b", "c", "d"].map((itemVersionId) => ({ itemVersionId, points: 1, chosen: true }));
  const order = (items: typeof list | readonly { itemVersionId: string }[]) =>
    items.map((item) => item.itemVersionId).join("");

  it.each([
    ["a", "c", false, "bacd"],
    ["a", "c", true, "bcad"],
    ["d", "a", false, "dabc"],
    ["b", "b", true, "abcd"],
    ["b", "gone", true, "abcd"],
  ] as const)("%s dropped at %s, after it: %s", (id, beside, after, expected) =>
    expect(order(movedBeside(list, id, beside, after))).toBe(expected),
  );

  it("stays where there is nowhere to go", () => expect(order(moved(list, 0, -1))).toBe("abcd"));
});

it("estimates in steps of five minutes", () =>
  expect([
    estimatedMinutes(8, []),
    estimatedMinutes(8, ["CHOICE"]),
    estimatedMinutes(8, ["EXTENDED_RESPONSE"]),
  ]).toEqual([10, 10, 20]));

describe("which questions a new assignment asks at first", () => {
  const item = (id: string) => ({ item: { id, points: 1 } });
  const pack = (packId: string, isOwn: boolean, ...ids: string[]) =>
    ({ packId, title: packId, isOwn, articleVersionId: "text", items: ids.map(item) }) as unknown as PackView;
  const chosen = (...packs: PackView[]) =>
    itemsOf(packs, "text", true).map((entry) => [entry.itemVersionId, entry.chosen]);

  it("are those that came with the text, while the teacher has none", () =>
    expect(chosen(pack("built-in", false, "a", "b"), pack("empty", true))).toEqual([
      ["a", true],
      ["b", true],
    ]));

  it("are those of the teacher's newest pack, which stand first", () =>
    expect(chosen(pack("built-in", false, "a"), pack("old", true, "b"), pack("new", true, "c"))).toEqual([
      ["c", true],
      ["a", false],
      ["b", false],
    ]));
});
