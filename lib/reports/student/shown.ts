import { type Release, release } from "@/lib/assignments/policy";
import { timesFor } from "@/lib/assignments/times/times";
import type { LoadedAssignment, LoadedGradebook } from "@/lib/grading/gradebook/load-gradebook";
import type { ShownMarks } from "@/lib/schemas/reports";

type Attempt = LoadedGradebook["attempts"][number];

const EVERYTHING: Pick<Release, "scores" | "remarks"> = { scores: true, remarks: true };
const NOTHING: Pick<Release, "scores" | "remarks"> = { scores: false, remarks: false };

/**
 * What a report may tell of a student's work at an assignment. As the student sees it: where the mean of several attempts counts,
 * only once all of them are released.
 * @param attempts the student's, handed in, newest first.
 * @param attemptId the one that stands for the student.
 */
export function shownOf(
  assignment: LoadedAssignment,
  userId: string,
  attempts: readonly Attempt[],
  attemptId: string | null,
  marks: ShownMarks,
  now: Date,
): Pick<Release, "scores" | "remarks"> {
  if (marks !== "released") return marks === "all" ? EVERYTHING : NOTHING;
  const own = assignment.overrides.find((override) => override.userId === userId);
  const counted =
    assignment.whichCounts === "MEAN"
      ? attempts
      : attempts.filter((attempt) => attempt.attemptId === attemptId);
  const isAmong = attempts.some((attempt) => attempt.attemptId === attemptId);
  if (counted.length === 0 || !isAmong) return NOTHING;
  const all = attempts.map((attempt) => ({ ...attempt, id: attempt.attemptId }));
  const releases = counted.map((attempt) => release(timesFor(assignment, own), attempt, all, now));
  return {
    scores: releases.every(({ scores }) => scores),
    remarks: releases.every(({ remarks }) => remarks),
  };
}
