import { describe, expect, it } from "vitest";
import { assignmentState, currentAttempt } from "@/components/attempts/assignment-state";
import { nextChange } from "@/components/attempts/next-change";
import type { AttemptSummary } from "@/lib/attempts/views";

const none = { scores: false, remarks: false, keys: false };
const attempt = (number: number, change: Partial<AttemptSummary> = {}): AttemptSummary => ({
  attemptId: `attempt-${number}`,
  number,
  handedInAt: new Date(),
  isLate: false,
  release: none,
  revises: null,
  isHeld: false,
  isUnopened: false,
  releasedAt: null,
  ...change,
});
const inProgress = attempt(2, { handedInAt: null });
const withScores = attempt(1, { release: { scores: true, remarks: true, keys: false } });
const withComments = attempt(1, { release: { scores: false, remarks: true, keys: false } });
const withKeys = attempt(1, { release: { scores: false, remarks: false, keys: true } });

describe("where a student stands", () => {
  it.each([
    ["nothing can be done before it opens", "early", [], "early"],
    ["it waits to be started", "open", [], "notStarted"],
    ["it closed without an attempt", "closed", [], "missed"],
    ["answers are being written", "open", [inProgress], "answering"],
    ["it is handed in and nothing is released", "open", [attempt(1)], "handedIn"],
    ["scores are there", "open", [withScores], "results"],
    ["comments are there without marks", "open", [withComments], "comments"],
    ["keys are there before the scores", "closed", [withKeys], "results"],
    [
      "a second attempt is under way, whatever the first earned",
      "open",
      [withScores, inProgress],
      "answering",
    ],
    ["the last attempt counts", "open", [withScores, attempt(2)], "handedIn"],
  ] as const)("%s", (_, phase, attempts, expected) =>
    expect(assignmentState({ phase, attempts })).toBe(expected),
  );

  it("has no current attempt before there is one", () =>
    expect(currentAttempt({ phase: "open", attempts: [] })).toBeUndefined());
});

describe("when a page about assignments changes", () => {
  const now = new Date("2026-01-01T12:00:00Z");
  const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  const never = { openAt: null, dueAt: null, closesAt: null, scoresAt: null, clock: null, mayRevise: null };

  it("is the first time ahead, of any kind and any assignment", () =>
    expect(
      nextChange(
        [
          { ...never, openAt: at(-5), closesAt: at(9) },
          { ...never, dueAt: at(3) },
        ],
        now,
      ),
    ).toBe(180_000));

  it("is the end of a time limit that runs", () =>
    expect(
      nextChange(
        [{ ...never, dueAt: at(9), clock: { endsAt: at(2).toISOString(), pausedSince: null } }],
        now,
      ),
    ).toBe(120_000));

  it("is never when no time is ahead", () =>
    expect(nextChange([{ ...never, dueAt: at(-1) }], now)).toBeUndefined());
});
