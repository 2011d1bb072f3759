import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { release } from "@/lib/assignments/policy";
import { regular } from "@/lib/assignments/revisions/revisions";
import { closingTime, type Override, type Times, timesFor } from "@/lib/assignments/times/times";
import type { Policy } from "@/lib/schemas/assignments";
import { headOf, type ReviewHead } from "./review/head";
import { loadReview } from "./review/load-review";

/** One student's times of an assignment: those set for them alone, and what holds for them. */
export type OwnTimesRow = {
  readonly enrollmentId: string;
  readonly name: string;
  readonly own: Override | null;
  readonly openAt: Date | null;
  /** Closes for them at another time than for the class. */
  readonly closesApart: boolean;
  /** The right answers are shown to them. */
  readonly hasSeenKeys: boolean;
  readonly dueAt: Date | null;
  readonly closesAt: Date | null;
  /** In minutes. */
  readonly timeLimit: number | null;
  readonly attemptsAllowed: number;
  readonly attempts: number;
};

export type OwnTimes = {
  readonly head: ReviewHead;
  readonly policy: Times & Pick<Policy, "attemptsAllowed" | "keyRelease">;
  readonly rows: readonly OwnTimesRow[];
};

/**
 * The times of every student of an assignment.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getOwnTimes(viewer: Viewer, assignmentId: string): Promise<OwnTimes> {
  const review = await loadReview(viewer, assignmentId);
  const { assignment, overrides, students } = review;
  const { openAt, dueAt, closeAt, latePolicy, timeLimit, attemptsAllowed, keyRelease } = assignment;
  const now = new Date();
  return {
    head: headOf(review),
    policy: { openAt, dueAt, closeAt, latePolicy, timeLimit, attemptsAllowed, keyRelease },
    rows: students.map(({ enrollmentId, userId, name, attempts }) => {
      const own = overrides.get(userId) ?? null;
      const times = timesFor(assignment, own ?? undefined);
      const closesAt = closingTime(times);
      const all = attempts.map((attempt) => ({ ...attempt, id: attempt.attemptId }));
      return {
        ...{ enrollmentId, name, own, closesAt },
        openAt: times.openAt,
        dueAt: times.dueAt,
        closesApart: closesAt?.getTime() !== closingTime(assignment)?.getTime(),
        hasSeenKeys: all.some((attempt) => release(times, attempt, all, now).keys),
        timeLimit: times.timeLimit,
        attemptsAllowed: times.attemptsAllowed,
        attempts: regular(attempts).length,
      };
    }),
  };
}
