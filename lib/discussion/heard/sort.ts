import type { HeardRow } from "./rows";

export const HEARD_COLUMNS = ["name", "posts", "replies", "words", "answers", "owed"] as const;

/** What the table is sorted by. */
export type HeardSort = { readonly by: (typeof HEARD_COLUMNS)[number]; readonly descending: boolean };

/** The order that an address asks for: "words", "-words" for the other way round. By name if it asks for nothing known. */
export function parseHeardSort(value: string | undefined): HeardSort {
  const descending = value?.startsWith("-") ?? false;
  const word = descending ? value?.slice(1) : value;
  const by = HEARD_COLUMNS.find((column) => column === word);
  return by ? { by, descending } : { by: "name", descending: false };
}

/** The word in an address that asks for an order. */
export const heardSortWord = ({ by, descending }: HeardSort): string => `${descending ? "-" : ""}${by}`;

/** The rows in the order asked for. They come by name, and stay so where they are equal. */
export function sortHeard(rows: readonly HeardRow[], { by, descending }: HeardSort): HeardRow[] {
  if (by === "name") return descending ? rows.toReversed() : [...rows];
  return rows.toSorted((a, b) => (a[by] - b[by]) * (descending ? -1 : 1));
}
