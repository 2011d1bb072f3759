import { describe, expect, it } from "vitest";
import { estimatedMinutes } from "@/components/assignments/editor/estimate";
import {
  assignmentInput,
  moved,
  movedBeside,
  NO_INSTANTS,
  newFields,
} from "@/components/assignments/editor/fields";
import { toLocal } from "@/components/assignments/editor/zoned-time";

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
