import { itemSchemas } from "@/lib/schemas/item";
import type { AskedItem } from "../loading/asked-assignment";
import type { ClassVoices } from "../loading/class-voices";

/** How a class judged the cases of a matrix. Nothing in it is right or wrong. */
export type MatrixSummary = {
  readonly itemVersionId: string;
  /** Among the questions, from 1. */
  readonly number: number;
  readonly prompt: string;
  readonly principles: readonly string[];
  /** How many judged each case by each principle, in their order, and how many judged it at all. */
  readonly cases: readonly {
    readonly id: string;
    readonly text: string;
    readonly counts: readonly number[];
    readonly n: number;
  }[];
  /** Who judged a case at least. */
  readonly judged: number;
  /** Who follows one principle more than any other, and who follows two alike; of those who judged two cases at least. */
  readonly led: number;
  readonly even: number;
  /** The mean share of judgements that follow the principle that leads, from 0 to 1; null where none leads anybody. */
  readonly consistency: number | null;
  /** The case that the class is most divided on, by its place among the cases; null where it agrees on all. */
  readonly divided: number | null;
};

/** Of each matrix, in their order. */
export function matrixSummaries(items: readonly AskedItem[], voices: ClassVoices): MatrixSummary[] {
  return items.flatMap(({ id, kind, prompt, content }, index) => {
    if (kind !== "MATRIX") return [];
    const { principles, cases } = itemSchemas.MATRIX.content.parse(content);
    const counted = voices.judgements.filter(({ itemVersionId }) => itemVersionId === id);
    const rows = cases.map((one) => {
      const counts = principles.map(
        (principle) =>
          counted.find((row) => row.caseId === one.id && row.principleId === principle.id)?.count ?? 0,
      );
      return { id: one.id, text: one.text, counts, n: counts.reduce((sum, count) => sum + count, 0) };
    });
    const sum = voices.consistencies.find(({ itemVersionId }) => itemVersionId === id);
    return [
      {
        ...{ itemVersionId: id, number: index + 1, prompt, cases: rows },
        principles: principles.map(({ title }) => title),
        ...{ judged: sum?.judged ?? 0, led: sum?.led ?? 0, even: sum?.even ?? 0 },
        consistency: sum?.mean ?? null,
        divided: mostDivided(rows),
      },
    ];
  });
}

/** The first case of which the largest part that agrees is the smallest. */
function mostDivided(
  rows: readonly { readonly counts: readonly number[]; readonly n: number }[],
): number | null {
  const shares = rows.map(({ counts, n }) => (n === 0 ? 1 : Math.max(...counts) / n));
  const least = Math.min(1, ...shares);
  return least === 1 ? null : shares.indexOf(least);
}
