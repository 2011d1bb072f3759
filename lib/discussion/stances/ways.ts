import { STANCE_END } from "@/lib/schemas/kinds/stance";
import { changeOf, type NamedRecord, pathOf } from "./ledger";

/** In pixels. */
const COLUMNS = [60, 270, 480] as const;
const LABELS = 508;
const TOP = 40;
const LABEL_HEIGHT = 16;

type Point = { readonly x: number; readonly y: number };

export type Way = {
  readonly userId: string;
  readonly name: string;
  readonly change: number | null;
  readonly points: readonly Point[];
  /** Between two moments that follow each other, or (`jumps`) over one that is missing. */
  readonly pieces: readonly { readonly from: Point; readonly to: Point; readonly jumps: boolean }[];
  /** Where the name stands, in line with its last point or as near as there is room. */
  readonly label: Point;
};

export type Ways = {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly number[];
  readonly top: number;
  readonly bottom: number;
  readonly ways: readonly Way[];
  /** Where several stand on one place: how many. */
  readonly crowds: readonly (Point & { readonly count: number })[];
};

/**
 * A line for each who has placed themself at least once: three columns for the moments, the high end of the line above. No two names
 * overlap.
 */
export function waysOf(records: readonly NamedRecord[]): Ways {
  const named = records.filter((record) => pathOf(record).some((position) => position !== null));
  const bottom = TOP + Math.max(300, named.length * LABEL_HEIGHT);
  const y = (position: number) => TOP + ((STANCE_END - position) / (2 * STANCE_END)) * (bottom - TOP);
  const ways = named.map((record) => {
    const found = pathOf(record).flatMap((position, moment) =>
      position === null ? [] : [{ moment, x: COLUMNS[moment] ?? 0, y: y(position) }],
    );
    const pieces = found.slice(1).flatMap((to, index) => {
      const from = found[index];
      return from ? [{ from, to, jumps: to.moment - from.moment > 1 }] : [];
    });
    const { userId, name } = record;
    return { userId, name, change: changeOf(record), points: found, pieces, end: found.at(-1)?.y ?? TOP };
  });
  const labels = spread(
    ways.map(({ end }) => end),
    TOP,
    bottom,
  );
  const at = new Map<string, Point & { count: number }>();
  for (const { x, y } of ways.flatMap(({ points }) => points))
    at.set(`${x}:${y}`, { x, y, count: (at.get(`${x}:${y}`)?.count ?? 0) + 1 });
  return {
    width: LABELS + 190,
    height: bottom + 28,
    columns: COLUMNS,
    top: TOP,
    bottom,
    ways: ways.map(({ end: _, ...way }, index) => ({
      ...way,
      label: { x: LABELS, y: labels[index] ?? TOP },
    })),
    crowds: [...at.values()].filter(({ count }) => count > 1),
  };
}

/** Heights as near as can be to those wished for, in their order, each a label apart and none beyond the ends. */
function spread(wished: readonly number[], top: number, bottom: number): number[] {
  const order = wished.map((_, index) => index).sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0));
  const found = [...wished];
  let free = top;
  for (const index of order) {
    found[index] = Math.max(free, wished[index] ?? 0);
    free = (found[index] ?? 0) + LABEL_HEIGHT;
  }
  let limit = bottom;
  for (const index of order.toReversed()) {
    found[index] = Math.min(limit, found[index] ?? 0);
    limit = (found[index] ?? 0) - LABEL_HEIGHT;
  }
  return found;
}
