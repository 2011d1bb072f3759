import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csvOf } from "@/lib/server/csv";
import { download } from "@/lib/server/download";

const roundTrip = (...cells: Parameters<typeof csvOf>[1][number]) =>
  parse(csvOf(["a"], [cells]), { bom: true, relax_column_count: true })[1];

describe("CSV", () => {
  it.each([
    ["=1+1"],
    ["@SUM(A1)"],
    ["+1"],
    ["-1"],
    ["  =1"],
    ['"=1"'],
    ["'=1"],
    ["“=1”"],
    ["＝1+1"],
    ["＋1"],
    ["－1"],
    ["＠SUM(A1)"],
    ["\tplain"],
  ])("never lets %j run", (text) => {
    expect(roundTrip(text)).toEqual([`'${text}`]);
  });

  it.each([
    ["\t=1", "'\t=1"],
    ["\r=1", "'\r'=1"],
    ["\n=1", "'\n'=1"],
    ["fine;=1+1", "fine;'=1+1"],
    ["fine; -1;\t@x", "fine; '-1;\t'@x"],
    ["first\n=1+1", "first\n'=1+1"],
    ['x;"=1"', 'x;"\'=1"'],
  ])("never lets %j run where cells are cut at semicolons", (text, safe) => {
    expect(roundTrip(text)).toEqual([safe]);
  });

  it.each([
    ["1+1=2"],
    ["a-b"],
    ["name@school.example"],
    ['a "quoted" word'],
    ["two\nlines"],
    ["two\r\nlines"],
    ["a, b; c"],
    ["Қазақстан Республикасы"],
    ["他不给面子"],
    ["👩‍🏫 and 🕊️"],
    [""],
  ])("keeps %j as it is", (text) => {
    expect(roundTrip("x", text)).toEqual(["x", text]);
  });

  it("writes numbers, times and truth plainly, and nothing for nothing", () => {
    const time = new Date("2026-03-01T18:00:00Z");
    expect(roundTrip(-1.5, 0, time, true, null)).toEqual(["-1.5", "0", time.toISOString(), "true", ""]);
  });

  it("begins with a byte order mark and ends its lines with CRLF", () => {
    expect(csvOf(["a", "b"], [[1, "x"]])).toBe("\uFEFFa,b\r\n1,x\r\n");
  });
});

describe("the file", () => {
  const headers = (name: string) => {
    const { headers } = download(name, "csv", "\uFEFFa\r\n");
    return headers.get("content-disposition");
  };

  it.each([
    ["Saying no", `attachment; filename="Saying no.csv"; filename*=UTF-8''Saying%20no.csv`],
    [
      'a/b\\c:"d"\r\nX: y',
      `attachment; filename="a b c d X y.csv"; filename*=UTF-8''a%20b%20c%20d%20X%20y.csv`,
    ],
    ["Әсем (1)", `attachment; filename="(1).csv"; filename*=UTF-8''%D3%98%D1%81%D0%B5%D0%BC%20%281%29.csv`],
    ["张伟", `attachment; filename="export.csv"; filename*=UTF-8''%E5%BC%A0%E4%BC%9F.csv`],
    ["..", `attachment; filename="export.csv"; filename*=UTF-8''export.csv`],
  ])("named %j is named safely for every client", (name, expected) => {
    expect(headers(name)).toBe(expected);
  });

  it("says its size in bytes and is not kept by caches", async () => {
    const response = download("x", "csv", "\uFEFFқ\r\n");
    expect(response.headers.get("content-length")).toBe("7");
    expect(response.headers.get("cache-control")).toContain("no-store");
    expect((await response.arrayBuffer()).byteLength).toBe(7);
  });
});
