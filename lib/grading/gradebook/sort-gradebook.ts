import type { GradebookRow } from "./views";

export type GradebookSort = { readonly by: "name" | "total"; readonly descending: boolean };

/** The order that an address asks for: "total", "-total" for the other way round. By name if it asks for nothing known. */
export function parseGradebookSort(value: string | undefined): GradebookSort {
  const descending = value?.startsWith("-") ?? false;
  const word = descending ? value?.slice(1) : value;
  if (word === "name" || word === "total") return { by: word, descending };
  return { by: "name", descending: false };
}

/** The word in an address that asks for an order. */
export const gradebookSortWord = ({ by, descending }: GradebookSort): string =>
  `${descending ? "-" : ""}${by}`;

/** The rows in the order asked for. They come by name, and stay so where they are equal; without a total they stand last. */
export function sortGradebook(
  rows: readonly GradebookRow[],
  { by, descending }: GradebookSort,
): GradebookRow[] {
  if (by === "name") return descending ? rows.toReversed() : [...rows];
  return rows.toSorted((a, b) => {
    if (a.total === null || b.total === null) return Number(a.total === null) - Number(b.total === null);
    return (a.total - b.total) * (descending ? -1 : 1);
  });
}
