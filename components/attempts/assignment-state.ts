import type { AssignmentForStudent, AttemptSummary } from "@/lib/attempts/views";

/**
 * Where a student stands with an assignment. "missed": it closed before anything was handed in; "comments": it came back with comments,
 * and its marks come later.
 */
export type AssignmentState =
  | "early"
  | "notStarted"
  | "answering"
  | "missed"
  | "handedIn"
  | "comments"
  | "results";

type Stand = Pick<AssignmentForStudent, "phase" | "attempts">;

/** The attempt that counts for a look at the list: the one in progress, else the last. */
export function currentAttempt({ attempts }: Stand): AttemptSummary | undefined {
  return attempts.find((attempt) => !attempt.handedInAt) ?? attempts.at(-1);
}

export function assignmentState(assignment: Stand): AssignmentState {
  const attempt = currentAttempt(assignment);
  if (!attempt) return ({ early: "early", open: "notStarted", closed: "missed" } as const)[assignment.phase];
  if (!attempt.handedInAt) return "answering";
  const { scores, remarks, keys } = attempt.release;
  if (scores || keys) return "results";
  return remarks ? "comments" : "handedIn";
}
