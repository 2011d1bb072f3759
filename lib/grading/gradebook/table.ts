import { courseTotal } from "@/lib/scoring/gradebook";
import { mean } from "@/lib/statistics/mean";
import { gradeCell, worthOf } from "./grade-cell";
import type { LoadedGradebook, LoadedStudent } from "./load-gradebook";
import type { Gradebook, GradebookRow, GradeWord } from "./views";

const keyOf = ({ assignmentId, userId }: { assignmentId: string; userId: string }) =>
  `${assignmentId} ${userId}`;

type Word = LoadedGradebook["words"][number];

/** The word that holds: the newest, unless it takes an earlier one off. */
export function wordOf(newest: Word | undefined): GradeWord | null {
  if (!newest || newest.percent === null) return null;
  const { percent, reason, createdAt, setBy } = newest;
  return { percent, reason, setBy: setBy?.name ?? null, setAt: createdAt };
}

function rowOf(loaded: LoadedGradebook, student: LoadedStudent, grouped: Grouped, now: Date): GradebookRow {
  const { assignments, rules, categories, categoryOf } = loaded;
  const cells = assignments.map((assignment) => {
    const key = keyOf({ assignmentId: assignment.id, userId: student.userId });
    const word = wordOf(grouped.words.get(key)?.[0]);
    return gradeCell({ assignment, student, attempts: grouped.attempts.get(key) ?? [], word, rules, now });
  });
  const work = cells.flatMap(({ ratio, maximum }, at) => {
    const id = assignments[at]?.id;
    if (ratio === null || !id) return [];
    return { id, category: categoryOf.get(id) ?? null, earned: ratio * maximum, possible: maximum };
  });
  const total = courseTotal(work, categories);
  return {
    userId: student.userId,
    name: student.name,
    cells: cells.map((cell, at) => ({ ...cell, isDropped: total.dropped.has(assignments[at]?.id ?? "") })),
    categories: categories.map(({ id }) => total.categories.get(id) ?? null),
    total: total.ratio,
    counted: total.counted,
  };
}

type Grouped = ReturnType<typeof grouped>;

/** By cell, in the order it came in. */
function byCell<T extends { assignmentId: string; userId: string }>(things: readonly T[]): Map<string, T[]> {
  const cells = new Map<string, T[]>();
  for (const thing of things) cells.set(keyOf(thing), [...(cells.get(keyOf(thing)) ?? []), thing]);
  return cells;
}

const grouped = ({ attempts, words }: LoadedGradebook) => ({
  attempts: byCell(attempts),
  words: byCell(words),
});

/** The gradebook of a course: students by assignments, what counts of each, and what it all comes to. */
export function gradebookTable(loaded: LoadedGradebook, now: Date): Gradebook {
  const { course, rules, categories, categoryOf, assignments } = loaded;
  const parts = grouped(loaded);
  const rows = loaded.enrollments.map((student) => rowOf(loaded, student, parts, now));
  const totals = rows.flatMap(({ total }) => total ?? []);
  const columns = assignments.map((assignment, at) => {
    const ratios = rows.flatMap(({ cells }) => cells[at]?.ratio ?? []);
    return {
      assignmentId: assignment.id,
      title: assignment.title,
      isArchived: assignment.archivedAt !== null,
      maximum: worthOf(assignment),
      categoryId: categoryOf.get(assignment.id) ?? null,
      mean: mean(ratios),
      students: ratios.length,
    };
  });
  return { course, rules, categories, columns, rows, mean: mean(totals), students: totals.length };
}
