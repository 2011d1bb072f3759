import { describe, expect, it } from "vitest";
import { ordered, parseBoardOrder } from "@/components/grading/board/board-order";
import type { BoardRow, BoardState } from "@/lib/grading/review/board-view";

const row = (name: string, state: BoardState, lastActivityAt: string | null): BoardRow => ({
  ...{ enrollmentId: name, name, state, lastActivityAt },
  attemptId: null,
  attemptNumber: null,
  isLate: false,
  answered: 0,
  endsAt: null,
  hasOwnTimes: false,
  handedInAt: null,
  returnable: [],
  unmarked: 0,
  unmarkedAttemptId: null,
  revises: null,
  openedAt: null,
  revision: null,
  held: [],
});
const rows = [
  row("Ana", "returned", "2026-03-01T10:00:00Z"),
  row("Ben", "notStarted", null),
  row("Chen", "answering", "2026-03-02T10:00:00Z"),
];

describe("the order of the board", () => {
  it.each([
    [undefined, "Ana Ben Chen"],
    ["-name", "Chen Ben Ana"],
    ["state", "Ben Chen Ana"],
    ["-state", "Ana Chen Ben"],
    ["activity", "Ben Ana Chen"],
    ["-activity", "Chen Ana Ben"],
    ["nonsense", "Ana Ben Chen"],
  ])("?sort=%s", (word, expected) => {
    expect(
      ordered(rows, parseBoardOrder(word))
        .map(({ name }) => name)
        .join(" "),
    ).toBe(expected);
  });
});
