import type { ItemKind } from "@/lib/schemas/item";
import { type Totals, totals } from "@/lib/scoring/totals";
import { type Facility, facility } from "@/lib/statistics/facility";
import { type Cell, marked } from "./cells";
import { countingAttempt, countingCells } from "./counting";
import { wasLate } from "./head";
import type { Review, ReviewStudent } from "./load-review";
import { revisedNumber } from "./review-attempt";

export type ResultsColumn = {
  readonly itemVersionId: string;
  /** From 1, in the order of the assignment. */
  readonly number: number;
  readonly kind: ItemKind;
  readonly prompt: string;
  readonly points: number;
  readonly facility: Facility;
};

/** What counts of one student, see `countingCells`, and the attempt that stands for it. Without one everything but the name is null. */
export type ResultsRow = {
  readonly enrollmentId: string;
  readonly name: string;
  readonly attemptId: string | null;
  /** Null where the mean of several counts. */
  readonly attemptNumber: number | null;
  readonly handedInAt: Date | null;
  readonly isLate: boolean;
  readonly returnedAt: Date | null;
  /** When the student first opened it after that. */
  readonly openedAt: Date | null;
  /** The number of the attempt that it revises. */
  readonly revises: number | null;
  /** In the order of the columns. */
  readonly cells: readonly Cell[] | null;
  readonly totals: Totals | null;
  /** What the items that are marked are worth: the maximum that `totals.points` is out of so far. */
  readonly markedMaximum: number | null;
};

export type ResultsTable = {
  readonly columns: readonly ResultsColumn[];
  readonly rows: readonly ResultsRow[];
};

function row(review: Review, student: ReviewStudent): ResultsRow {
  const attempt = countingAttempt(review, student);
  const cells = countingCells(review, student);
  const isMean = review.assignment.whichCounts === "MEAN" && student.attempts.length > 1;
  return {
    enrollmentId: student.enrollmentId,
    name: student.name,
    attemptId: attempt?.attemptId ?? null,
    attemptNumber: isMean ? null : (attempt?.number ?? null),
    handedInAt: attempt?.handedInAt ?? null,
    isLate: attempt !== undefined && wasLate(review, attempt),
    returnedAt: attempt?.returnedAt ?? null,
    openedAt: attempt?.openedAt ?? null,
    revises: attempt && !isMean ? revisedNumber(student, attempt) : null,
    cells,
    totals: cells && totals(cells),
    markedMaximum: cells && totals(marked(cells)).maximum,
  };
}

export function resultsTable(review: Review): ResultsTable {
  const rows = review.students.map((student) => row(review, student));
  const columns = review.items.map(({ id, kind, prompt, points }, index) => {
    const cells = rows.flatMap(({ cells }) => cells?.[index] ?? []);
    const earned = facility(marked(cells));
    return { itemVersionId: id, number: index + 1, kind, prompt, points, facility: earned };
  });
  return { columns, rows };
}
