import { describe, expect, it } from "vitest";
import { closingTime, isLate, phase, release } from "@/lib/assignments/policy";

const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour));
const policy = {
  openAt: at(8),
  dueAt: at(12),
  closeAt: at(16),
  latePolicy: "ACCEPT",
  attemptsAllowed: 1,
  scoreRelease: "AT_ONCE",
  scoresAt: null,
  keyRelease: "WITH_SCORES",
} as const;
const handedIn = { number: 1, handedInAt: at(11), returnedAt: null };

describe("times", () => {
  it.each([
    ["before it opens", 7, "early"],
    ["from the opening on", 8, "open"],
    ["after the due time, where late work is accepted", 13, "open"],
    ["at the closing time", 16, "closed"],
  ] as const)("%s", (_, hour, expected) => expect(phase(policy, at(hour))).toBe(expected));

  it("closes at the due time where late work is not accepted", () => {
    expect(closingTime({ ...policy, latePolicy: "CLOSE" })).toEqual(at(12));
    expect(phase({ ...policy, latePolicy: "CLOSE" }, at(12))).toBe("closed");
  });

  it("never closes without a closing time", () =>
    expect(phase({ ...policy, closeAt: null }, at(1000))).toBe("open"));

  it("calls work late from the due time on, and never without one", () => {
    expect([
      isLate(policy, at(12)),
      isLate(policy, at(13)),
      isLate({ ...policy, dueAt: null }, at(13)),
    ]).toEqual([false, true, false]);
  });
});

const nothing = { scores: false, keys: false };
const scoresOnly = { scores: true, keys: false };
const keysOnly = { scores: false, keys: true };
const everything = { scores: true, keys: true };

describe("release", () => {
  it.each([
    ["nothing while the attempt is in progress", {}, { handedInAt: null }, 11, nothing],
    ["scores at once", { keyRelease: "NEVER" }, {}, 11, scoresOnly],
    ["keys with the scores", {}, {}, 11, everything],
    ["keys not while another attempt is left", { attemptsAllowed: 2 }, {}, 11, scoresOnly],
    ["keys after the last attempt", { attemptsAllowed: 2 }, { number: 2 }, 11, everything],
    ["keys once it is closed, attempts left or not", { attemptsAllowed: 2 }, {}, 17, everything],
    ["nothing before it is returned", { scoreRelease: "WHEN_RETURNED" }, {}, 11, nothing],
    ["both when it is returned", { scoreRelease: "WHEN_RETURNED" }, { returnedAt: at(12) }, 12, everything],
    ["nothing before the set time", { scoreRelease: "AT_TIME", scoresAt: at(14) }, {}, 13, nothing],
    ["both at the set time", { scoreRelease: "AT_TIME", scoresAt: at(14) }, {}, 14, everything],
    ["no key before it closes", { keyRelease: "AFTER_CLOSE" }, {}, 15, scoresOnly],
    ["the key after it closed", { keyRelease: "AFTER_CLOSE" }, {}, 16, everything],
    [
      "the key after it closed, though scores wait to be returned",
      { keyRelease: "AFTER_CLOSE", scoreRelease: "WHEN_RETURNED" },
      {},
      16,
      keysOnly,
    ],
  ] as const)("%s", (_, change, attempt, hour, expected) =>
    expect(release({ ...policy, ...change }, { ...handedIn, ...attempt }, at(hour))).toEqual(expected),
  );
});
