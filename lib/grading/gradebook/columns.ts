import { rounded } from "@/lib/scoring/round";
import { columnId } from "./find-rules";
import { worthOf } from "./grade-cell";
import type { LoadedAssignment, LoadedGradebook } from "./load-gradebook";
import type { GradebookColumn, GradeCell } from "./views";

type MarkedDiscussion = LoadedGradebook["discussions"][number];

/** A column with what its cells are made of: a discussion is null where the column is of the work. */
export type PlannedColumn = {
  readonly assignment: LoadedAssignment;
  readonly discussion: MarkedDiscussion | null;
  readonly head: Omit<GradebookColumn, "mean" | "students">;
};

/** The columns of a gradebook: the assignments, each followed by its discussion where that is marked and counts. */
export function plannedColumns({ assignments, discussions, categoryOf }: LoadedGradebook): PlannedColumn[] {
  const discussed = new Map(discussions.map((discussion) => [discussion.assignmentId, discussion]));
  const planned = (assignment: LoadedAssignment, discussion: MarkedDiscussion | null): PlannedColumn => {
    const kind: GradebookColumn["kind"] = discussion ? "discussion" : "work";
    const id = columnId(kind, assignment.id);
    const head = {
      id,
      kind,
      assignmentId: assignment.id,
      title: assignment.title,
      isArchived: assignment.archivedAt !== null,
      maximum: discussion ? rounded(discussion.points) : worthOf(assignment),
      categoryId: categoryOf.get(id) ?? null,
    };
    return { assignment, discussion, head };
  };
  return assignments.flatMap((assignment) => {
    const discussion = discussed.get(assignment.id);
    return [planned(assignment, null), ...(discussion ? [planned(assignment, discussion)] : [])];
  });
}

/** What a student's part in a discussion counts: its mark. Without one nothing counts, and nobody is late. */
export function discussionCell(discussion: MarkedDiscussion, userId: string): GradeCell {
  const mark = discussion.marks.find((mark) => mark.userId === userId);
  const isReleased = discussion.marksReturnedAt !== null;
  const maximum = mark?.maximum ?? discussion.points;
  return {
    state: mark ? (isReleased ? "returned" : "handedIn") : "notMarked",
    attemptId: null,
    daysLate: 0,
    marked: mark ? rounded(mark.points) : null,
    points: mark && maximum > 0 ? rounded(mark.points) : null,
    maximum: rounded(maximum),
    ratio: mark && maximum > 0 ? Math.min(1, mark.points / maximum) : null,
    isDropped: false,
    ...{ word: null, excused: null },
    isReleased,
  };
}
