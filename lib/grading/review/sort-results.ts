import type { ResultsRow } from "./results-table";

/** What the table is sorted by: a named column, or an item by its number from 1. */
export type Sort = {
  readonly by: "name" | "handedIn" | "score" | "percent" | number;
  readonly descending: boolean;
};

const NAMED = ["name", "handedIn", "score", "percent"] as const;

/** The order that an address asks for: "percent", "-percent" for the other way round, "3" for an item. By name if it asks for nothing known. */
export function parseSort(value: string | undefined, items: number): Sort {
  const descending = value?.startsWith("-") ?? false;
  const word = descending ? value?.slice(1) : value;
  const named = NAMED.find((name) => name === word);
  if (named) return { by: named, descending };
  const number = /^[1-9]\d{0,2}$/.test(word ?? "") ? Number(word) : 0;
  return number >= 1 && number <= items ? { by: number, descending } : { by: "name", descending: false };
}

/** The word in an address that asks for an order. */
export const sortWord = ({ by, descending }: Sort): string => `${descending ? "-" : ""}${by}`;

/** Null for what there is nothing to compare of: it stands last in either order. */
function comparable(
  { handedInAt, totals, cells }: ResultsRow,
  by: Exclude<Sort["by"], "name">,
): number | null {
  if (by === "handedIn") return handedInAt?.getTime() ?? null;
  if (by === "score") return totals?.points ?? null;
  if (by === "percent") return totals?.ratio ?? null;
  return cells?.[by - 1]?.points ?? null;
}

/** The rows in the order asked for. They come by name, and stay so where they are equal. */
export function sortResults(rows: readonly ResultsRow[], { by, descending }: Sort): ResultsRow[] {
  if (by === "name") return descending ? rows.toReversed() : [...rows];
  const direction = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one, two] = [comparable(a, by), comparable(b, by)];
    if (one === null || two === null) return Number(one === null) - Number(two === null);
    return (one - two) * direction;
  });
}
