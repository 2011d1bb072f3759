import type { AssignmentForStudent } from "@/lib/attempts/views";
import { type AssignmentState, assignmentState, currentAttempt } from "./assignment-state";

/** What a student has to do with an assignment. */
export type GroupName = "toDo" | "cameBack" | "done" | "later" | "excused" | "closedOnes";

const OF_STATE = {
  answering: "toDo",
  notStarted: "toDo",
  comments: "cameBack",
  results: "cameBack",
  handedIn: "done",
  early: "later",
  missed: "closedOnes",
} as const satisfies Record<AssignmentState, GroupName>;

/** Whoever is excused has nothing to do; what they handed in all the same stays where it is. */
function groupOf(assignment: AssignmentForStudent, isExcused: boolean): GroupName {
  const group = OF_STATE[assignmentState(assignment)];
  return isExcused && group !== "cameBack" && group !== "done" ? "excused" : group;
}

const NEVER = Number.POSITIVE_INFINITY;
const due = ({ dueAt, closesAt }: AssignmentForStudent) => (dueAt ?? closesAt)?.getTime() ?? NEVER;
const opens = ({ openAt }: AssignmentForStudent) => openAt?.getTime() ?? NEVER;
const cameBack = (assignment: AssignmentForStudent) => currentAttempt(assignment)?.releasedAt?.getTime() ?? 0;
const unopened = (assignment: AssignmentForStudent) =>
  Number(currentAttempt(assignment)?.isUnopened ?? false);
const handedIn = (assignment: AssignmentForStudent) => currentAttempt(assignment)?.handedInAt?.getTime() ?? 0;

/**
 * The order within each group: what is due soonest first, what is over backwards. Of what came back that which was not opened yet is
 * first, and then the newest.
 */
const ORDER = {
  toDo: (a, b) => compare(due(a), due(b)),
  cameBack: (a, b) => compare(unopened(b), unopened(a)) || compare(cameBack(b), cameBack(a)),
  done: (a, b) => compare(handedIn(b), handedIn(a)),
  later: (a, b) => compare(opens(a), opens(b)),
  excused: (a, b) => compare(due(a), due(b)),
  closedOnes: (a, b) => compare(due(b), due(a)),
} as const satisfies Record<GroupName, (a: AssignmentForStudent, b: AssignmentForStudent) => number>;

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** A student's assignments by what there is to do, in the order in which to look at them. Empty groups are left out. */
export function assignmentGroups(
  assignments: readonly AssignmentForStudent[],
  excusedIds: ReadonlySet<string>,
): { readonly name: GroupName; readonly members: readonly AssignmentForStudent[] }[] {
  return (Object.keys(ORDER) as GroupName[])
    .map((name) => ({
      name,
      members: assignments
        .filter((one) => groupOf(one, excusedIds.has(one.assignmentId)) === name)
        .sort(ORDER[name]),
    }))
    .filter(({ members }) => members.length > 0);
}
