import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { csvBytes } from "@/lib/server/csv";
import type { TableFile } from "@/lib/server/table-file";
import { xlsxBytes } from "@/lib/server/xlsx";

export async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

/** A file of rows as a parser of CSV reads it, by the names of its columns. */
export const readCsv = (bytes: Buffer): Record<string, string>[] =>
  parse(bytes, { bom: true, columns: true });

export type XlsxCell = string | number | boolean | Date | null;

/** A workbook as a reader that is not its writer's reads it, by the names of its columns. */
export async function readXlsx(bytes: Buffer): Promise<Record<string, XlsxCell>[]> {
  const [head = [], ...rows] = (await readSheet(bytes, { trim: false })) as XlsxCell[][];
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [String(name), row[at] ?? null])));
}

export const csvOfTable = async (table: TableFile) => readCsv(await bytesOf(csvBytes(table)));
export const xlsxOfTable = async (table: TableFile) => readXlsx(await bytesOf(xlsxBytes(table)));
