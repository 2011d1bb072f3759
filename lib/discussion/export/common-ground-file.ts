import { csvOf } from "@/lib/server/csv";
import type { CommonGroundView } from "../common-ground";
import { threadName } from "../desk/thread-name";
import type { FileWords, WrittenFile } from "./request";

const COLUMNS = [
  "thread",
  "statement",
  "author",
  "invented",
  "lowEnd",
  "lowStudents",
  "lowSupport",
  "highEnd",
  "highStudents",
  "highSupport",
  "suppressed",
] as const;

/** A row per statement. Where a side is too small the counts are left empty, as on the page. */
export function commonGroundCsvFile({ head, threads }: CommonGroundView, { t }: FileWords): WrittenFile {
  const rows = threads.flatMap(({ title, group, ends, low, high, statements }) =>
    statements.map(({ text, author, alias, support }) => [
      threadName(title, group),
      text,
      author,
      alias,
      ...[ends?.low ?? null, low, support?.low.count ?? null],
      ...[ends?.high ?? null, high, support?.high.count ?? null],
      t(support ? "no" : "yes"),
    ]),
  );
  const header = COLUMNS.map((column) => t(column));
  return {
    name: t("fileName", { title: head.title, what: t("commonGround") }),
    ending: "csv",
    content: csvOf(header, rows),
  };
}
