import { describe, expect, it } from "vitest";
import { release } from "@/lib/assignments/policy";
import type { LoadedGradebook } from "@/lib/grading/gradebook/load-gradebook";
import { ownGrades } from "@/lib/grading/gradebook/own-grades";
import { gradebookTable } from "@/lib/grading/gradebook/table";

const now = new Date("2026-11-26T12:00:00Z");
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

/** Numbers that are the same in every run (Mulberry32). */
function chance(seed: number) {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Assignment = LoadedGradebook["assignments"][number];
type Attempt = LoadedGradebook["attempts"][number];

/** A course of one student with up to six assignments under all policies, as it would lie in the database. */
function made(seed: number, isAllReleased = false): LoadedGradebook {
  const roll = chance(seed);
  const one = <T>(...of: readonly T[]): T => of[Math.floor(roll() * of.length)] as T;
  const assignments = Array.from({ length: 1 + Math.floor(roll() * 6) }, (_, index) => ({
    id: `assignment ${index}`,
    title: `Title ${index}`,
    archivedAt: one(null, null, null, at(-1)),
    ...{ openAt: null, dueAt: one(null, at(-50), at(5)), closeAt: one(null, at(-2), at(20)) },
    ...{ latePolicy: one("ACCEPT", "CLOSE"), timeLimit: null, attemptsAllowed: one(1, 2, 3) },
    whichCounts: one("LAST", "FIRST", "BEST", "MEAN"),
    betweenAttempts: isAllReleased ? "FEEDBACK" : one("FEEDBACK", "POINTS", "NOTHING"),
    scoreRelease: isAllReleased ? "AT_ONCE" : one("AT_ONCE", "WHEN_RETURNED", "AT_TIME"),
    scoresAt: one(at(-1), at(1)),
    ...{ keyRelease: "NEVER", shuffleOptions: false, overrides: [] },
    items: [1, 2].map((points) => ({
      points,
      adjustments: [],
      excuses: one([], [], [], [{ userId: "student" }]),
    })),
  })) as unknown as Assignment[];
  const attempts = assignments.flatMap(({ id, attemptsAllowed }) => {
    const count = Math.floor(roll() * (attemptsAllowed + 1));
    return Array.from({ length: count }, (_, index) => ({
      attemptId: `${id}, attempt ${count - index}`,
      ...{ assignmentId: id, userId: "student" },
      handedInAt: at(-60 - index),
      returnedAt: one(null, at(-1)),
      ...{ marksHeldAt: isAllReleased ? null : one(null, null, at(-1)), revisesId: null },
      ...{ revisionAllowedAt: null, revisionUntil: null },
      ...{ points: Math.floor(roll() * 7) / 2, maximum: 3, scores: one(2, 2, 2, 1) },
    }));
  }) as Attempt[];
  const said = { userId: "student", reason: "", createdAt: at(-1), setBy: null };
  const some = assignments.filter(() => roll() < 0.2);
  return {
    course: {
      id: "course",
      title: "Course",
      role: "STUDENT",
      isDemo: false,
      students: 1,
      isSecondMarker: false,
    },
    rules: {
      ...{ late: { perDay: one(0, 10), cap: 30 }, missingWork: one("NOTHING", "ZERO"), revision: 1 },
      ...{ scale: [], shownAs: one("POINTS", "PERCENT"), countsDiscussions: true },
    },
    categories: one(
      [],
      ["a", "b"].map((id) => ({ id, title: id, weight: one(10, 50), dropLowest: one(0, 1, 2) })),
    ),
    categoryOf: new Map(assignments.map(({ id }) => [id, one("a", "b")])),
    enrollments: [{ userId: "student", name: "Student", createdAt: at(-1000) }],
    ...{ assignments, attempts },
    words: some.map(({ id }) => ({ ...said, assignmentId: id, percent: Math.floor(roll() * 101) })),
    excuses: assignments
      .filter(() => roll() < 0.1)
      .map(({ id }) => ({ ...said, assignmentId: id, isExcused: true })),
    discussions: assignments
      .filter(() => roll() < 0.3)
      .map(({ id }) => ({
        ...{ assignmentId: id, points: 10 },
        marksReturnedAt: isAllReleased ? at(-1) : one(null, at(-1)),
        marks: [{ userId: "student", points: Math.floor(roll() * 11), maximum: 10 }],
      })),
  } as LoadedGradebook;
}

const standing = (attempts: readonly Attempt[]) => attempts.map((one) => ({ ...one, id: one.attemptId }));

/** The same with every mark changed that the release policy keeps from the student. */
function withOtherSecrets(loaded: LoadedGradebook, seed: number): LoadedGradebook {
  const roll = chance(seed * 7 + 1);
  const isOpen = (attempt: Attempt) => {
    const assignment = loaded.assignments.find(({ id }) => id === attempt.assignmentId);
    const all = loaded.attempts.filter(({ assignmentId }) => assignmentId === attempt.assignmentId);
    return assignment ? release(assignment, attempt, standing(all), now).scores : true;
  };
  const attempts = loaded.attempts.map((attempt) =>
    isOpen(attempt)
      ? attempt
      : { ...attempt, points: Math.floor(roll() * 7) / 2, scores: roll() < 0.5 ? 1 : 2 },
  );
  /** What was set by hand is kept where the attempt that it stands for is, or its time has not come. */
  const isWordOpen = (assignmentId: string) => {
    const own = loaded.attempts.filter((attempt) => attempt.assignmentId === assignmentId);
    const assignment = loaded.assignments.find(({ id }) => id === assignmentId);
    if (own.length > 0) return own.some(isOpen);
    return assignment?.scoreRelease !== "AT_TIME" || Number(assignment.scoresAt) <= Number(now);
  };
  return {
    ...loaded,
    attempts,
    words: loaded.words.flatMap((word) => {
      if (isWordOpen(word.assignmentId)) return [word];
      return roll() < 0.5 ? [] : [{ ...word, percent: Math.floor(roll() * 101) }];
    }),
    discussions: loaded.discussions.map((discussion) =>
      discussion.marksReturnedAt
        ? discussion
        : {
            ...discussion,
            marks: roll() < 0.3 ? [] : [{ userId: "student", points: roll() * 10, maximum: 10 }],
          },
    ),
  };
}

describe("what a student sees of their grades", () => {
  it("does not change by a byte when marks change that are not released, over 3,000 courses", () => {
    let changed = 0;
    for (let seed = 1; seed <= 3000; seed += 1) {
      const loaded = made(seed);
      const other = withOtherSecrets(loaded, seed);
      const [before, after] = [loaded, other].map((one) => JSON.stringify(ownGrades(one, [], now)));
      if (before !== after) expect.fail(`course ${seed}:\n${before}\n${after}`);
      const [real, otherReal] = [loaded, other].map((one) => gradebookTable(one, now).rows[0]?.total);
      if (real !== otherReal) changed += 1;
    }
    // The test means something only if the teacher's totals did change.
    expect(changed).toBeGreaterThan(600);
  });

  it("comes to the teacher's total once all is released, over 1,500 courses", () => {
    let totals = 0;
    for (let seed = 1; seed <= 1500; seed += 1) {
      const loaded = made(seed, true);
      const percent = { ...loaded, rules: { ...loaded.rules, shownAs: "PERCENT" as const } };
      const { total, counted } = ownGrades(percent, [], now);
      const [row] = gradebookTable(loaded, now).rows;
      const expected = row?.total ?? null;
      if (expected === null) expect(total).toBeNull();
      else expect(total).toEqual({ as: "PERCENT", percent: Math.round(expected * 1000 + 1e-6) / 10 });
      expect(counted).toBe(row?.counted);
      if (expected !== null) totals += 1;
    }
    expect(totals).toBeGreaterThan(900);
  });
});
