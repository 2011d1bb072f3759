import { fromDate, toCalendarDateTime } from "@internationalized/date";
import { writeXlsxStream } from "hucre/xlsx";
import type { Cell, Column, TableFile } from "./table-file";

/** What a cell of a spreadsheet takes, in UTF-16 code units. */
const LONGEST = 32_767;
/** Text that is typed anew stays text too, whatever it begins with. */
const FORMATS = { text: "@", number: "General", time: "yyyy-mm-dd hh:mm" } as const;

/** What XML cannot hold, and half of a character. */
const UNSPEAKABLE = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
/** What would be read as a character that was escaped. */
const LIKE_AN_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as a cell shows it, letter by letter. It is written as text, never as a formula. */
function written(text: string): string {
  const plain = text.replace(/\r\n?/g, "\n").replace(UNSPEAKABLE, "");
  const short = plain.length > LONGEST ? `${plain.slice(0, LONGEST - 2).replace(/\p{Cs}$/u, "")}…` : plain;
  return short.replace(LIKE_AN_ESCAPE, "_x005F_");
}

/** A time as the clock on the wall shows it in a zone: a spreadsheet's times have no zone. */
function wallClock(time: Date, timeZone: string): Date {
  const { year, month, day, hour, minute, second } = toCalendarDateTime(fromDate(time, timeZone));
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second));
}

const cellOf = (cell: Cell, timeZone: string): Cell =>
  cell instanceof Date ? wallClock(cell, timeZone) : typeof cell === "string" ? written(cell) : cell;

/** A sheet's name is short, and has none of these. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31) || "1";

/** The zone stands in the head of a column of times. */
const headOf = ({ head, kind }: Column, timeZone: string): string =>
  written(kind === "time" ? `${head} (${timeZone})` : head);

/**
 * A table as a workbook of one sheet (ECMA-376), its first row frozen: numbers are numbers, times are times of the table's zone,
 * everything else is text. Written while the rows come in; none is kept.
 */
export async function* xlsxBytes({
  sheet,
  timeZone,
  columns,
  batches,
}: TableFile): AsyncGenerator<Uint8Array> {
  async function* rows() {
    // Written as a row: as heads of columns they would bear the columns' formats.
    yield columns.map((column) => headOf(column, timeZone));
    for await (const batch of batches)
      for (const row of batch) yield row.map((cell) => cellOf(cell, timeZone));
  }
  yield* writeXlsxStream(rows(), {
    name: sheetName(sheet),
    columns: columns.map(({ kind, width }) => ({ width, numFmt: FORMATS[kind] })),
    freezePane: { rows: 1 },
  });
}
