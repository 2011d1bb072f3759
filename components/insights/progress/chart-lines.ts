/** A place of the picture where something is known. */
export type Dot = { readonly x: number; readonly y: number; readonly value: number };

export type Line = {
  /** In the order of the columns; null where nothing is known. */
  readonly dots: readonly (Dot | null)[];
  /** Pieces of neighbours that are both known, as a path. */
  readonly path: string;
};

export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** A line needs two ends. */
export const FEWEST_TO_DRAW = 2;

/** Where the columns of so many assignments stand. */
export function columnsOf(count: number, { width, left, right }: Frame): number[] {
  const step = count > 1 ? (width - left - right) / (count - 1) : 0;
  return Array.from({ length: count }, (_, at) =>
    count > 1 ? left + at * step : (left + width - right) / 2,
  );
}

/** How high a share from 0 to 1 stands. */
export const heightOf = (share: number, { height, top, bottom }: Frame): number =>
  height - bottom - share * (height - top - bottom);

/** The line of shares over the columns. It is broken where nothing is known: nothing is guessed in between. */
export function lineOf(values: readonly (number | null)[], frame: Frame): Line {
  const columns = columnsOf(values.length, frame);
  const dots = values.map((value, at) =>
    value === null ? null : { x: columns[at] ?? 0, y: heightOf(value, frame), value },
  );
  const path = dots
    .flatMap((dot, at) => (dot ? `${dots[at - 1] ? "L" : "M"}${dot.x.toFixed(1)} ${dot.y.toFixed(1)}` : []))
    .join("");
  return { dots, path };
}
