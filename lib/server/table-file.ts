/** One cell of a table to take away. Null is an empty cell: what is not known is not 0. */
export type Cell = string | number | Date | null;

/** What heads a column, what stands in it, and how wide it is where a file knows widths: in characters. */
export type Column = {
  readonly head: string;
  readonly kind: "text" | "number" | "time";
  readonly width: number;
};

/** A column and how its cells come from a row: files of every format are written from it. */
export type ColumnOf<Row> = Column & { readonly cell: (row: Row) => Cell };

/** A table that is written to a file as it is read, so that it need not be in memory as a whole. */
export type TableFile = {
  /** The name of the file, without its ending. */
  readonly title: string;
  /** The name of its sheet. */
  readonly sheet: string;
  /** IANA name of the zone that times are written in, where a file's times have none. */
  readonly timeZone: string;
  readonly columns: readonly Column[];
  /** How many rows there will be. */
  readonly total: number;
  readonly batches: AsyncIterable<readonly (readonly Cell[])[]>;
};

/** Makes a table of rows that come in batches. */
export function tableOf<Row>(
  head: Omit<TableFile, "columns" | "batches">,
  columns: readonly ColumnOf<Row>[],
  batches: AsyncIterable<readonly Row[]>,
): TableFile {
  async function* cells() {
    for await (const rows of batches) yield rows.map((row) => columns.map(({ cell }) => cell(row)));
  }
  return { ...head, columns, batches: cells() };
}

/** How many rows of a table that is in memory are written before others have their turn. */
const ROWS_AT_ONCE = 200;

/** Rows that are there already, as batches. */
export async function* inBatches<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) yield rows.slice(from, from + ROWS_AT_ONCE);
}
