import { stringify } from "csv-stringify/sync";

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
  return stringify(
    [header, ...rows].map((row) => row.map(written)),
    { bom: true, record_delimiter: "windows" },
  );
}

/** A file name that every system takes: without the characters that one of them forbids. */
const fileName = (text: string) =>
  text
    .replace(/[\p{C}\\/:*?"<>|]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, 80)
    .replace(/^\.+|[. ]+$/gu, "");

/** A CSV to keep on the reader's disk, named in their script, and in ASCII for clients that know no other. */
export function csvResponse(name: string, csv: string): Response {
  const body = new TextEncoder().encode(csv);
  const utf8 = `${fileName(name) || "export"}.csv`;
  const ascii = `${fileName(name.normalize("NFKD").replace(/[^\x20-\x7E]/g, "")) || "export"}.csv`;
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Length": String(body.byteLength),
      "Content-Disposition": `attachment; filename="${ascii.replaceAll("%", "")}"; filename*=UTF-8''${encoded(utf8)}`,
      "Cache-Control": "private, no-store",
    },
  });
}

/** As RFC 8187 asks: what encodeURIComponent leaves of the characters that are not allowed there is encoded too. */
const encoded = (text: string) =>
  encodeURIComponent(text).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
