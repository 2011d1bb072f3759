import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { NotFound } from "@/lib/server/errors";
import { findComments } from "./gradebook/comments";
import { loadGradebook } from "./gradebook/load-gradebook";
import { gradebookTable } from "./gradebook/table";
import type { GradebookColumn, GradebookCourse, GradebookRules, GradeCell } from "./gradebook/views";

/** What was said of a cell at one time; `percent` is null where an earlier word was taken off. */
export type GradeRecord = {
  readonly percent: number | null;
  readonly reason: string;
  readonly setBy: string | null;
  readonly setAt: Date;
};

/** What the student was told at one time; empty where an earlier comment was taken off. */
export type CommentRecord = {
  readonly id: string;
  readonly text: string;
  readonly setBy: string | null;
  readonly setAt: Date;
};

/** That the student was excused at one time, or not any more. */
export type ExcuseRecord = Omit<GradeRecord, "percent"> & { readonly isExcused: boolean };

export type GradebookCell = {
  readonly course: GradebookCourse;
  readonly rules: GradebookRules;
  readonly column: GradebookColumn;
  /** Whether the total weighs categories: an assignment in none of them does not count then. */
  readonly hasCategories: boolean;
  readonly name: string;
  readonly userId: string;
  readonly cell: GradeCell;
  /** Newest first. */
  readonly history: readonly GradeRecord[];
  /** Newest first: the first is the one that holds. */
  readonly comments: readonly CommentRecord[];
  /** Newest first. */
  readonly excuses: readonly ExcuseRecord[];
};

type Place = { readonly courseId: string; readonly assignmentId: string; readonly userId: string };

/**
 * One cell of a course's gradebook: how it comes about, and all that was said of it.
 * @throws NotFound to everybody but the course's teachers and assistants, and for what is not in the gradebook.
 */
export async function getGradebookCell(
  viewer: Viewer,
  { courseId, assignmentId, userId }: Place,
): Promise<GradebookCell> {
  const loaded = await loadGradebook(viewer, courseId, { userId });
  const { course, rules, categories, columns, rows } = gradebookTable(loaded, new Date());
  const at = columns.findIndex(({ id }) => id === assignmentId);
  const [column, row] = [columns[at], rows[0]];
  const cell = row?.cells[at];
  if (!column || !row || !cell) throw new NotFound();
  const comments = await findComments({ courseId, assignmentId, userId });
  return {
    ...{ course, rules, column, userId, cell },
    hasCategories: categories.length > 0,
    name: row.name,
    history: loaded.words
      .filter((word) => word.assignmentId === assignmentId)
      .map(({ percent, reason, ...said }) => ({ percent, reason, ...saidBy(said) })),
    comments: comments.map(({ id, text, writtenBy, createdAt }) => ({
      ...{ id, text },
      ...saidBy({ setBy: writtenBy, createdAt }),
    })),
    excuses: loaded.excuses
      .filter((excuse) => excuse.assignmentId === assignmentId)
      .map(({ isExcused, reason, ...said }) => ({ isExcused, reason, ...saidBy(said) })),
  };
}

const saidBy = ({ setBy, createdAt }: { setBy: { name: string } | null; createdAt: Date }) => ({
  setBy: setBy?.name ?? null,
  setAt: createdAt,
});
