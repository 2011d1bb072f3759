import { describe, expect, it } from "vitest";
import { type Frame, release, unfairChanges } from "@/lib/assignments/policy";
import { closingTime, isLate, phase } from "@/lib/assignments/times/times";

const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour));
const policy = {
  openAt: at(8),
  dueAt: at(12),
  closeAt: at(16),
  latePolicy: "ACCEPT",
  timeLimit: null,
  attemptsAllowed: 1,
  betweenAttempts: "FEEDBACK",
  scoreRelease: "AT_ONCE",
  scoresAt: null,
  keyRelease: "WITH_SCORES",
} as const;
const handedIn = { handedInAt: at(11), returnedAt: null, marksHeldAt: null };

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

/** The one attempt of a student, handed in. */
const first = {
  id: "first",
  handedInAt: at(11),
  revisesId: null,
  revisionAllowedAt: null,
  revisionUntil: null,
};

const nothing = { scores: false, remarks: false, keys: false };
const scoresOnly = { scores: true, remarks: true, keys: false };
const pointsOnly = { ...nothing, scores: true };
const keysOnly = { ...nothing, keys: true };
const everything = { scores: true, remarks: true, keys: true };

describe("release", () => {
  it.each([
    ["nothing while the attempt is in progress", {}, { handedInAt: null }, 11, nothing],
    ["scores at once", { keyRelease: "NEVER" }, {}, 11, scoresOnly],
    ["keys with the scores", {}, {}, 11, everything],
    ["keys not while another attempt is left", { attemptsAllowed: 2 }, {}, 11, scoresOnly],
    ["keys after the last attempt, of every attempt", { attemptsAllowed: 1 }, {}, 11, everything],
    ["points alone between attempts", { attemptsAllowed: 2, betweenAttempts: "POINTS" }, {}, 11, pointsOnly],
    ["nothing between attempts", { attemptsAllowed: 2, betweenAttempts: "NOTHING" }, {}, 11, nothing],
    [
      "all of it after the last attempt, whatever was shown between",
      { betweenAttempts: "NOTHING" },
      {},
      11,
      everything,
    ],
    [
      "all of it once it is closed, whatever was shown between",
      { attemptsAllowed: 2, betweenAttempts: "POINTS" },
      {},
      16,
      everything,
    ],
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
    expect(release({ ...policy, ...change }, { ...handedIn, ...attempt }, [first], at(hour))).toEqual(
      expected,
    ),
  );

  const commentsOnly = { ...nothing, remarks: true };
  const held = { marksHeldAt: at(12), returnedAt: at(12) };
  it.each([
    [
      "comments without marks or keys when it is returned so",
      { scoreRelease: "WHEN_RETURNED" },
      commentsOnly,
    ],
    ["comments alone also where marks come at once", {}, commentsOnly],
    ["no comments before their time", { scoreRelease: "AT_TIME", scoresAt: at(14) }, nothing],
    [
      "neither where comments wait for the last attempt",
      { attemptsAllowed: 2, betweenAttempts: "POINTS" },
      nothing,
    ],
  ] as const)("marks held back: %s", (_, change, expected) =>
    expect(release({ ...policy, ...change }, { ...handedIn, ...held }, [first], at(13))).toEqual(expected),
  );

  const allowed = { ...first, revisionAllowedAt: at(11), revisionUntil: at(13) };
  const revision = { ...first, id: "second", revisesId: "first" };
  it.each([
    ["wait while a revision is taken", [allowed], 12, scoresOnly],
    ["wait while one is written", [allowed, { ...revision, handedInAt: null }], 12, scoresOnly],
    ["come when none is taken any more", [allowed], 13, everything],
    ["come when it is handed in", [allowed, revision], 12, everything],
  ] as const)("keys %s", (_, all, hour, expected) =>
    expect(release(policy, handedIn, all, at(hour))).toEqual(expected),
  );

  it("does not count a revision among the attempts that are allowed", () =>
    expect(release({ ...policy, attemptsAllowed: 2 }, handedIn, [first, revision], at(11))).toEqual(
      scoresOnly,
    ));
});

const item = (itemVersionId: string, points = 1) => ({ itemVersionId, points });
const frame: Frame = {
  ...policy,
  attemptsAllowed: 2,
  whichCounts: "LAST",
  shuffleOptions: true,
  articleVersionId: "text",
  items: [item("a"), item("b")],
};
const locked = (field: string) => ({ [field]: "lockedStarted" });

describe("changes of an assignment that a student has started, at ten", () => {
  it.each<[string, Partial<Frame>, Record<string, string>]>([
    ["nothing", {}, {}],
    ["another text", { articleVersionId: "other" }, locked("articleVersionId")],
    ["fewer questions", { items: [item("a")] }, locked("items")],
    ["another order", { items: [item("b"), item("a")] }, locked("items")],
    ["other points", { items: [item("a"), item("b", 2)] }, locked("items")],
    ["options shuffled or not", { shuffleOptions: false }, locked("shuffleOptions")],
    ["one attempt less", { attemptsAllowed: 1 }, { attemptsAllowed: "attemptsLowered" }],
    ["the first attempt in place of the last", { whichCounts: "FIRST" }, { whichCounts: "lockedCounts" }],
    ["the best attempt in place of the last", { whichCounts: "BEST" }, {}],
    ["one attempt more", { attemptsAllowed: 3 }, {}],
    ["a time limit where there was none", { timeLimit: 45 }, { timeLimit: "timeLimitLowered" }],
    ["opening later than now", { openAt: at(11) }, { openAt: "openedAlready" }],
    ["opening at another time that has passed", { openAt: at(9) }, {}],
    ["due later", { dueAt: at(15) }, {}],
    ["due earlier, but not yet", { dueAt: at(11) }, {}],
    ["due at a time that has passed", { dueAt: at(9) }, { dueAt: "timePassed" }],
    ["never due", { dueAt: null }, {}],
    ["closing later", { closeAt: at(20) }, {}],
    ["closing earlier, but not yet", { closeAt: at(13) }, {}],
    ["closing at a time that has passed", { dueAt: null, closeAt: at(9) }, { closeAt: "timePassed" }],
    ["closing at the due time, which is to come", { latePolicy: "CLOSE" }, {}],
  ])("%s", (_, change, expected) =>
    expect(unfairChanges(frame, { ...frame, ...change }, 1, at(10))).toEqual(expected),
  );

  it("may be given more time, or all the time there is, but not less", () => {
    const limited = { ...frame, timeLimit: 45 };
    const to = (timeLimit: number | null) =>
      unfairChanges(limited, { ...limited, timeLimit }, 1, at(10)).timeLimit;
    expect([to(60), to(null), to(45), to(44)]).toEqual([undefined, undefined, undefined, "timeLimitLowered"]);
  });

  it("may be closed by nobody once late work is being written", () =>
    expect(unfairChanges(frame, { ...frame, latePolicy: "CLOSE" }, 1, at(13))).toEqual({
      dueAt: "timePassed",
    }));

  it("may be opened again after it has closed", () =>
    expect(unfairChanges(frame, { ...frame, closeAt: at(20) }, 1, at(17))).toEqual({}));

  it("are all fair while nobody has started", () =>
    expect(
      unfairChanges(frame, { ...frame, items: [], attemptsAllowed: 1, openAt: at(11) }, 0, at(10)),
    ).toEqual({}));
});
