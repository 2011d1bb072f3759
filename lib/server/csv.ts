import { stringify } from "csv-stringify/sync";
import type { TableFile } from "./table-file";

/** One cell. Numbers stay numbers; times are written as ISO 8601; null is an empty cell. */
export type CsvCell = string | number | boolean | Date | null;

/** What a spreadsheet would run as a formula, also behind spaces or quotation marks, and in full width. */
const FORMULA = /^[\s"'“”„«»‘’＂＇]*[=+\-@＝＋－＠﹢﹣﹦﹫]|^[\t\r\n]/u;

/**
 * The same behind a mark at which some spreadsheets cut: where the comma is the decimal sign a CSV is taken apart at
 * semicolons, whatever is quoted, and what stands behind one is a cell of its own.
 */
const INNER_FORMULA = /([;\r\n][\s"'“”„«»‘’＂＇]*)(?=[=+\-@＝＋－＠﹢﹣﹦﹫])/gu;

/** A text that a spreadsheet shows and never runs: what begins like a formula gets an apostrophe in front. */
export function withoutFormula(text: string): string {
  const inside = text.replace(INNER_FORMULA, "$1'");
  return FORMULA.test(text) ? `'${inside}` : inside;
}

function written(cell: CsvCell): string {
  if (cell === null) return "";
  if (cell instanceof Date) return cell.toISOString();
  return typeof cell === "string" ? withoutFormula(cell) : String(cell);
}

/**
 * A table as CSV that any spreadsheet opens: UTF-8 with a byte order mark, lines ended by CRLF, cells quoted where
 * needed (RFC 4180).
 */
export function csvOf(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return lines([header, ...rows], true);
}

/** @param bom whether it is the beginning of a file. */
function lines(rows: readonly (readonly CsvCell[])[], bom: boolean): string {
  return stringify(
    rows.map((row) => row.map(written)),
    { bom, record_delimiter: "windows" },
  );
}

/** The same of a table that is not in memory as a whole, batch by batch. */
export async function* csvBytes({ columns, batches }: TableFile): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(lines([columns.map(({ head }) => head)], true));
  for await (const rows of batches) yield encoder.encode(lines(rows, false));
}
