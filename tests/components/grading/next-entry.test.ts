import { describe, expect, it } from "vitest";
import { nextEntry, nextFlagged, previousEntry } from "@/components/grading/marking/next-entry";
import type { QueueEntry } from "@/lib/grading/marking/queue";

/** "m" is a marked answer, "u" one that waits; large letters are flagged ones. */
const queue = (marks: string): QueueEntry[] =>
  [...marks].map((mark, place) => ({
    attemptId: `${place}`,
    itemVersionId: "item",
    itemNumber: 1,
    student: { alias: 100 + place },
    attemptNumber: 1,
    revises: null,
    isLate: false,
    isMarked: mark.toLowerCase() === "m",
    isFlagged: mark !== mark.toLowerCase(),
  }));

describe("the way through the queue", () => {
  it.each([
    // marks, at, passes over what is marked → next, previous
    ["uuu", 0, true, "1", undefined],
    ["uuu", 1, true, "2", "0"],
    ["umu", 0, true, "2", undefined],
    ["umu", 2, true, "0", "0"],
    ["mum", 1, true, undefined, undefined],
    ["mmu", 2, true, undefined, undefined],
    ["umm", 2, true, "0", "0"],
    ["umu", 0, false, "1", undefined],
    ["umu", 1, false, "2", "0"],
    ["umu", 2, false, undefined, "1"],
    ["u", 0, true, undefined, undefined],
    ["", 0, true, undefined, undefined],
  ] as const)("in %s at %i, passing over the marked: %s", (marks, at, onlyUnmarked, next, previous) => {
    const entries = queue(marks);
    expect(nextEntry(entries, at, onlyUnmarked ? "unmarked" : "all")?.attemptId).toBe(next);
    expect(previousEntry(entries, at, onlyUnmarked ? "unmarked" : "all")?.attemptId).toBe(previous);
  });

  it.each([
    // queue, at → the flagged one after it, the one before it, the one that "g" goes to
    ["uMmU", 0, "1", undefined, "1"],
    ["uMmU", 1, "3", undefined, "3"],
    ["uMmU", 2, "3", "1", "3"],
    ["uMmU", 3, undefined, "1", "1"],
    ["uUm", 1, undefined, undefined, undefined],
    ["umu", 1, undefined, undefined, undefined],
  ] as const)("among the flagged ones, in %s at %i", (marks, at, next, previous, key) => {
    const entries = queue(marks);
    expect(nextEntry(entries, at, "flagged")?.attemptId).toBe(next);
    expect(previousEntry(entries, at, "flagged")?.attemptId).toBe(previous);
    expect(nextFlagged(entries, at)?.attemptId).toBe(key);
  });
});
