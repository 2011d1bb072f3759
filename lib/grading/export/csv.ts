import type { createTranslator, Messages } from "next-intl";
import { csvOf } from "@/lib/server/csv";
import { answerInWords, quotations } from "./answer-in-words";
import type { ResponsesExport, StudentsExport } from "./views";

/** A translator of the `Exports` catalogue, as `getTranslations("Exports")` gives. */
export type ExportTranslator = ReturnType<typeof createTranslator<Messages, "Exports">>;

/** To a tenth of a percent, as a number. */
const percent = (ratio: number | null) => (ratio === null ? null : Math.round(ratio * 1000) / 10);

/** A row per student. What is not marked yet is an empty cell, not a 0. */
export function studentsCsv({ columns, rows }: StudentsExport, t: ExportTranslator): string {
  const header = [
    ...(["name", "state", "attempt", "handedInAt", "late", "returnedAt"] as const).map((column) => t(column)),
    ...columns.map(({ number, points }) => t("item", { number, points })),
    ...(["total", "maximum", "percent", "toMark", "revises", "openedAt"] as const).map((column) => t(column)),
  ];
  return csvOf(
    header,
    rows.map((row) => [
      row.name,
      t(`state_${row.state}`),
      row.attemptNumber,
      row.handedInAt,
      row.handedInAt && t(row.isLate ? "yes" : "no"),
      row.returnedAt,
      ...columns.map((_, index) => row.cells?.[index]?.points ?? null),
      row.totals?.points ?? null,
      row.totals?.maximum ?? null,
      percent(row.totals?.ratio ?? null),
      row.totals?.needsMarking ?? null,
      row.revises,
      row.openedAt,
    ]),
  );
}

const RESPONSE_COLUMNS = [
  "name",
  "attempt",
  "revises",
  "itemNumber",
  "kind",
  "prompt",
  "answer",
  "citations",
  "points",
  "maximum",
  "source",
  "marker",
  "comment",
  "savedAt",
  "handedInAt",
  "late",
] as const;

/** A row per saved answer. */
export function responsesCsv({ rows }: ResponsesExport, t: ExportTranslator): string {
  return csvOf(
    RESPONSE_COLUMNS.map((column) => t(column)),
    rows.map((row) => [
      row.name,
      row.attemptNumber,
      row.revises,
      row.itemNumber,
      t(`kind_${row.item.kind}`),
      row.item.prompt,
      answerInWords(row.item, row.answer),
      [quotations(row.answer), row.lost > 0 ? t("lost", { count: row.lost }) : ""].filter(Boolean).join("\n"),
      row.points,
      row.maximum,
      row.source && t(`source_${row.source}`),
      row.markedBy,
      row.comment,
      row.savedAt,
      row.handedInAt,
      row.handedInAt && t(row.isLate ? "yes" : "no"),
    ]),
  );
}
