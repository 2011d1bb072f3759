import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { getResultsTable } from "@/lib/grading/results";
import { getInsights, type Insights } from "@/lib/insights/insights";
import type { Misunderstanding } from "@/lib/insights/items/misunderstanding";
import { getTakeUp } from "@/lib/insights/take-up";
import { type AskedQuestion, askedText, type RestedOn } from "./class/asked-text";

/** A student as a report that names them has them. */
export type NamedResult = {
  readonly name: string;
  readonly handedInAt: Date | null;
  readonly isLate: boolean;
  /** What is marked so far, of what that is worth; null before anything is handed in. */
  readonly points: number | null;
  readonly maximum: number | null;
  /** Null while something waits for a marker. */
  readonly ratio: number | null;
};

export type ClassReport = {
  readonly insights: Insights;
  readonly article: { readonly title: string; readonly author: string };
  readonly questions: readonly AskedQuestion[];
  /** The most common first; without names where the report has none. */
  readonly wrongAlike: readonly Misunderstanding[];
  readonly restsOn: readonly RestedOn[];
  /** How many students cited the text at all. */
  readonly citing: number;
  /** How many students are in the course. */
  readonly students: number;
  /** By name; null where nobody is to be named. */
  readonly results: readonly NamedResult[] | null;
};

/**
 * A report of what a class did in an assignment, to be printed.
 * @param options.names whether to name anybody: else no name is in it.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getClassReport(
  viewer: Viewer,
  assignmentId: string,
  options: { readonly names: boolean },
): Promise<ClassReport> {
  const [insights, takeUp, asked, results] = await Promise.all([
    getInsights(viewer, assignmentId),
    getTakeUp(viewer, assignmentId, options),
    askedText(viewer, assignmentId),
    options.names ? resultsOf(viewer, assignmentId) : null,
  ]);
  return { insights, ...asked, wrongAlike: takeUp.list, results };
}

async function resultsOf(viewer: Viewer, assignmentId: string): Promise<NamedResult[]> {
  const { table } = await getResultsTable(viewer, assignmentId);
  return table.rows.map(({ name, handedInAt, isLate, totals, markedMaximum }) => ({
    ...{ name, handedInAt, isLate },
    points: totals?.points ?? null,
    maximum: markedMaximum,
    ratio: totals?.ratio ?? null,
  }));
}
