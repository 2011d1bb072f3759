import type { GradeShow } from "@/lib/schemas/gradebook";
import { gradeFor, shownPercent } from "@/lib/scoring/grade-scale";
import type { CategoryRule } from "@/lib/scoring/gradebook";
import type { LoadedGradebook } from "./load-gradebook";
import { ownCells, totalOf } from "./table";
import type { GradebookColumn, GradebookRules, GradeCell, GradeState } from "./views";

/** What counts, as the teacher lets students see it. No other form of it goes along. */
export type OwnFigure =
  | { readonly as: "POINTS"; readonly points: number; readonly maximum: number }
  | { readonly as: "PERCENT"; readonly percent: number }
  | { readonly as: "SCALE"; readonly grade: string };

/** One thing that counts, as its student sees it. */
export type OwnGrade = Pick<GradebookColumn, "id" | "kind" | "assignmentId" | "title" | "isArchived"> & {
  /** "waiting": handed in, and not released; what came of it so far is not even hinted at. */
  readonly state: GradeState | "waiting";
  /** Whose result can be read. */
  readonly attemptId: string | null;
  readonly figure: OwnFigure | null;
  readonly daysLate: number;
  /** What being late cost, in per cent of the maximum. */
  readonly penalty: number;
  readonly isDropped: boolean;
  readonly isSetByHand: boolean;
  readonly comment: string | null;
  /** Null where there are no categories, or it is in none. */
  readonly category: string | null;
};

export type OwnCourse = {
  readonly courseId: string;
  readonly title: string;
  readonly isDemo: boolean;
  readonly rules: Pick<GradebookRules, "late" | "missingWork">;
  readonly categories: readonly (CategoryRule & {
    readonly title: string;
    readonly figure: OwnFigure | null;
  })[];
  /** Over what is released. */
  readonly total: OwnFigure | null;
  /** How much is in the total. */
  readonly counted: number;
  /** How much was handed in and is not released. */
  readonly waiting: number;
  readonly grades: readonly OwnGrade[];
};

/** What a student may know of a cell before it is released: that they need not do it, or have not. */
const KNOWN: readonly GradeState[] = ["excused", "missing", "notHandedIn"];

/**
 * A cell as far as its student may see it. All that is not released is taken out here, before anything is added up: also which of
 * several attempts stands for the student, since the best of them is chosen by its points.
 */
function seen(cell: GradeCell): GradeCell & { readonly isWaiting: boolean } {
  if (cell.isReleased && !cell.excused) return { ...cell, isWaiting: false };
  const hidden = { ...cell, attemptId: null, daysLate: 0, marked: null };
  if (KNOWN.includes(cell.state)) return { ...hidden, isWaiting: false };
  return { ...hidden, points: null, ratio: null, word: null, isWaiting: true };
}

function figureOf(
  { shownAs, scale }: Pick<GradebookRules, "shownAs" | "scale">,
  ratio: number | null,
  earned?: { readonly points: number | null; readonly maximum: number },
): OwnFigure | null {
  if (ratio === null) return null;
  const as: GradeShow = shownAs === "SCALE" && scale.length === 0 ? "PERCENT" : shownAs;
  const grade = as === "SCALE" ? gradeFor(scale, ratio) : null;
  if (grade !== null) return { as: "SCALE", grade };
  if (as === "POINTS" && earned && earned.points !== null)
    return { as: "POINTS", points: earned.points, maximum: earned.maximum };
  return { as: "PERCENT", percent: shownPercent(ratio) };
}

type Comment = { readonly assignmentId: string; readonly text: string };

/**
 * A course's grades as their student sees them: only what is released, and a total over that alone. By the same rules as the
 * teacher's, so that the two agree once everything is released.
 * @param comments of teachers to the student, newest first.
 */
export function ownGrades(loaded: LoadedGradebook, comments: readonly Comment[], now: Date): OwnCourse {
  const { course, rules, categories } = loaded;
  const { columns, cells } = ownCells(loaded, now);
  const known = cells.map(seen);
  const total = totalOf(categories, columns, known);
  const titles = new Map(categories.map(({ id, title }) => [id, title]));
  const grades = columns.flatMap(({ head }, at) => {
    const cell = known[at];
    if (!cell || isUnknown(head, cell)) return [];
    const { id, kind, assignmentId, title, isArchived, categoryId } = head;
    const comment = comments.find((one) => kind === "work" && one.assignmentId === assignmentId)?.text;
    return [
      {
        ...{ id, kind, assignmentId, title, isArchived },
        state: cell.isWaiting ? ("waiting" as const) : cell.state,
        attemptId: cell.attemptId,
        figure: figureOf(rules, cell.ratio, cell),
        daysLate: cell.daysLate,
        penalty: Math.min(rules.late.cap, rules.late.perDay * cell.daysLate),
        isDropped: total.cells[at]?.isDropped ?? false,
        isSetByHand: cell.word !== null && !cell.excused,
        comment: cell.isReleased ? comment || null : null,
        category: titles.get(categoryId ?? "") ?? null,
      },
    ];
  });
  return {
    ...{ courseId: course.id, title: course.title, isDemo: course.isDemo },
    rules: { late: rules.late, missingWork: rules.missingWork },
    categories: categories.map((category, at) => ({
      ...category,
      figure: figureOf(rules, total.categories[at] ?? null),
    })),
    total: figureOf(rules, total.total),
    counted: total.counted,
    waiting: grades.filter(({ state }) => state === "waiting").length,
    grades,
  };
}

/**
 * What a student is not told of: a discussion before its marks are returned, or without one of their own; and what was put away and
 * they had no part in.
 */
function isUnknown(
  { kind, isArchived }: Pick<GradebookColumn, "kind" | "isArchived">,
  cell: ReturnType<typeof seen>,
): boolean {
  if (kind === "discussion") return cell.isWaiting || cell.state === "notMarked";
  return isArchived && cell.state === "notHandedIn" && cell.ratio === null;
}
