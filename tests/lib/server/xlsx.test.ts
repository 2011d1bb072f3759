import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Cell, inBatches, type TableFile, tableOf } from "@/lib/server/table-file";
import { xlsxBytes } from "@/lib/server/xlsx";
import { bytesOf, readXlsx } from "../../support/files";

const tableWith = (cells: readonly Cell[], kind: "text" | "number" | "time", timeZone = "UTC"): TableFile =>
  tableOf(
    { title: "A file", sheet: "A/sheet: with [marks] and a very long name", timeZone, total: cells.length },
    [{ head: "=Head", kind, width: 20, cell: (cell: Cell) => cell }],
    inBatches(cells),
  );
const readBack = async (...given: Parameters<typeof tableWith>) =>
  (await readXlsx(await bytesOf(xlsxBytes(tableWith(...given))))).map((row) => Object.values(row)[0]);

describe("a workbook", () => {
  it("gives every text back as it was, and runs none", async () => {
    const texts = [
      '=HYPERLINK("http://evil.example";"x")',
      "+1",
      "-2+3",
      "@SUM(A1)",
      "\tcmd|' /C calc'!A0",
      "Әсем Қанатқызы, O’Neill",
      "张伟 🐼 他不给面子",
      "مريم العلي",
      "a < b & c > \"d\" 'e'",
      "two\nlines",
      "_x0041_ and _x000D_",
      "  spaces  ",
      "007",
      "1E5",
    ];
    expect(await readBack(texts, "text")).toEqual(texts);
    const parts = unzipSync(await bytesOf(xlsxBytes(tableWith(texts, "text"))));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet.match(/t="inlineStr"/g)).toHaveLength(texts.length + 1);
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('width="20"');
    // Typed anew, a text column takes it for text too.
    expect(strFromU8(parts["xl/styles.xml"] ?? new Uint8Array())).toMatch(/numFmtId="49"|formatCode="@"/);
    expect(Object.keys(parts).filter((name) => /macro|external|link/i.test(name))).toEqual([]);
  });

  it("leaves out what a file cannot hold, and cuts what a cell cannot hold", async () => {
    expect(await readBack(["a\u0000b\u0007c\ud800d\uffffe", "x\r\ny"], "text")).toEqual(["abcde", "x\ny"]);
    const [long] = await readBack(["🐼".repeat(20_000)], "text");
    expect(String(long).length).toBeLessThanOrEqual(32_767);
    expect(long).toMatch(/^🐼+…$/u);
  });

  it("has numbers, and an empty cell for what is not known", async () => {
    expect(await readBack([0, 2.5, null, -1], "number")).toEqual([0, 2.5, null, -1]);
  });

  it("has times on the clock of a zone, also where that clock was turned", async () => {
    const times = ["2026-01-15T12:00:00Z", "2026-07-15T12:00:00Z"].map((time) => new Date(time));
    const shown = (await readBack(times, "time", "Europe/Berlin")) as Date[];
    expect(shown.map((time) => new Date(Math.round(time.getTime() / 1000) * 1000).toISOString())).toEqual([
      "2026-01-15T13:00:00.000Z",
      "2026-07-15T14:00:00.000Z",
    ]);
  });

  it("is a workbook without rows, too", async () => {
    expect(await readBack([], "text")).toEqual([]);
  });
});
