import { type CategoryRule, courseTotal } from "@/lib/scoring/gradebook";
import { mean } from "@/lib/statistics/mean";
import { discussionCell, type PlannedColumn, plannedColumns } from "./columns";
import { gradeCell } from "./grade-cell";
import type { LoadedGradebook, LoadedStudent } from "./load-gradebook";
import type { Gradebook, GradebookRow, GradeCell, GradeExcused, GradeWord } from "./views";

const keyOf = ({ assignmentId, userId }: { assignmentId: string; userId: string }) =>
  `${assignmentId} ${userId}`;

/** The word that holds: the newest, unless it takes an earlier one off. */
export function wordOf(newest: LoadedGradebook["words"][number] | undefined): GradeWord | null {
  if (!newest || newest.percent === null) return null;
  const { percent, reason, createdAt, setBy } = newest;
  return { percent, reason, setBy: setBy?.name ?? null, setAt: createdAt };
}

/** The excuse that holds, likewise. */
function excuseOf(newest: LoadedGradebook["excuses"][number] | undefined): GradeExcused | null {
  if (!newest?.isExcused) return null;
  const { reason, createdAt, setBy } = newest;
  return { reason, setBy: setBy?.name ?? null, setAt: createdAt };
}

type Grouped = ReturnType<typeof grouped>;

/** By cell, in the order it came in. */
function byCell<T extends { assignmentId: string; userId: string }>(things: readonly T[]): Map<string, T[]> {
  const cells = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const others = cells.get(key);
    if (others) others.push(thing);
    else cells.set(key, [thing]);
  }
  return cells;
}

const grouped = ({ attempts, words, excuses }: LoadedGradebook) => ({
  attempts: byCell(attempts),
  words: byCell(words),
  excuses: byCell(excuses),
});

/**
 * What each column counts for a student.
 * @param who for a student what a teacher set by hand is not there before it is released.
 */
function cellsOf(
  { rules }: LoadedGradebook,
  columns: readonly PlannedColumn[],
  student: LoadedStudent,
  grouped: Grouped,
  now: Date,
  who: "reviewer" | "student" = "reviewer",
): GradeCell[] {
  return columns.map(({ assignment, discussion }) => {
    if (discussion) return discussionCell(discussion, student.userId);
    const key = keyOf({ assignmentId: assignment.id, userId: student.userId });
    const word = wordOf(grouped.words.get(key)?.[0]);
    const excused = excuseOf(grouped.excuses.get(key)?.[0]);
    const attempts = grouped.attempts.get(key) ?? [];
    const asked = { assignment, student, attempts, word, excused, rules, now };
    const cell = gradeCell(asked);
    return who === "student" && word && !cell.isReleased ? gradeCell({ ...asked, word: null }) : cell;
  });
}

/** What cells come to by the rules of the course; the dropped among them are said. */
export function totalOf(
  categories: readonly CategoryRule[],
  columns: readonly PlannedColumn[],
  cells: readonly GradeCell[],
): Pick<GradebookRow, "cells" | "categories" | "total" | "counted"> {
  const work = cells.flatMap(({ ratio, maximum }, at) => {
    const head = columns[at]?.head;
    if (ratio === null || !head) return [];
    return { id: head.id, category: head.categoryId, earned: ratio * maximum, possible: maximum };
  });
  const total = courseTotal(work, categories);
  return {
    cells: cells.map((cell, at) => ({ ...cell, isDropped: total.dropped.has(columns[at]?.head.id ?? "") })),
    categories: categories.map(({ id }) => total.categories.get(id) ?? null),
    total: total.ratio,
    counted: total.counted,
  };
}

/** The gradebook of a course: students by assignments, what counts of each, and what it all comes to. */
export function gradebookTable(loaded: LoadedGradebook, now: Date): Gradebook {
  const { course, rules, categories } = loaded;
  const parts = grouped(loaded);
  const planned = plannedColumns(loaded);
  const rows = loaded.enrollments.map((student) => ({
    ...{ userId: student.userId, name: student.name },
    ...totalOf(categories, planned, cellsOf(loaded, planned, student, parts, now)),
  }));
  const totals = rows.flatMap(({ total }) => total ?? []);
  const columns = planned.map(({ head }, at) => {
    const ratios = rows.flatMap(({ cells }) => cells[at]?.ratio ?? []);
    return { ...head, mean: mean(ratios), students: ratios.length };
  });
  return { course, rules, categories, columns, rows, mean: mean(totals), students: totals.length };
}

/** The one row of a gradebook that was loaded for one student: its columns and cells; none where they are no student any more. */
export function ownCells(loaded: LoadedGradebook, now: Date) {
  const [student] = loaded.enrollments;
  const columns = plannedColumns(loaded);
  const cells = student ? cellsOf(loaded, columns, student, grouped(loaded), now, "student") : [];
  return { columns, cells };
}
