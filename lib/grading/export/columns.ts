import type { createTranslator, Messages } from "next-intl";
import type { ColumnOf } from "@/lib/server/table-file";
import { answerInWords, quotations } from "./answer-in-words";
import type { ResponseRow, StudentsExport } from "./views";

/** A translator of the `Exports` catalogue. */
export type ExportTranslator = ReturnType<typeof createTranslator<Messages, "Exports">>;

/** To a tenth of a percent, as a number. */
export const percent = (ratio: number | null): number | null =>
  ratio === null ? null : Math.round(ratio * 1000) / 10;

const yesOrNo = (t: ExportTranslator, handedInAt: Date | null, isLate: boolean): string | null =>
  handedInAt && t(isLate ? "yes" : "no");

/** A row per student. What is not marked yet is an empty cell, not a 0. */
export function studentColumns(
  columns: StudentsExport["columns"],
  t: ExportTranslator,
): ColumnOf<StudentsExport["rows"][number]>[] {
  return [
    { head: t("name"), kind: "text", width: 28, cell: (row) => row.name },
    { head: t("state"), kind: "text", width: 16, cell: (row) => t(`state_${row.state}`) },
    { head: t("attempt"), kind: "number", width: 9, cell: (row) => row.attemptNumber },
    { head: t("handedInAt"), kind: "time", width: 30, cell: (row) => row.handedInAt },
    { head: t("late"), kind: "text", width: 7, cell: (row) => yesOrNo(t, row.handedInAt, row.isLate) },
    { head: t("returnedAt"), kind: "time", width: 30, cell: (row) => row.returnedAt },
    ...columns.map(
      ({ number, points }, index): ColumnOf<StudentsExport["rows"][number]> => ({
        head: t("item", { number, points }),
        kind: "number",
        width: 19,
        cell: (row) => row.cells?.[index]?.points ?? null,
      }),
    ),
    { head: t("total"), kind: "number", width: 9, cell: (row) => row.totals?.points ?? null },
    { head: t("maximum"), kind: "number", width: 11, cell: (row) => row.totals?.maximum ?? null },
    { head: t("percent"), kind: "number", width: 10, cell: (row) => percent(row.totals?.ratio ?? null) },
    { head: t("toMark"), kind: "number", width: 17, cell: (row) => row.totals?.needsMarking ?? null },
    { head: t("revises"), kind: "number", width: 16, cell: (row) => row.revises },
    { head: t("openedAt"), kind: "time", width: 30, cell: (row) => row.openedAt },
  ];
}

/** The quotations, and how many were none. */
const cited = ({ answer, lost }: ResponseRow, t: ExportTranslator): string =>
  [quotations(answer), lost > 0 ? t("lost", { count: lost }) : ""].filter(Boolean).join("\n");

/** A row per saved answer. */
export function responseColumns(t: ExportTranslator): ColumnOf<ResponseRow>[] {
  return [
    { head: t("name"), kind: "text", width: 28, cell: (row) => row.name },
    { head: t("attempt"), kind: "number", width: 9, cell: (row) => row.attemptNumber },
    { head: t("revises"), kind: "number", width: 16, cell: (row) => row.revises },
    { head: t("itemNumber"), kind: "number", width: 10, cell: (row) => row.itemNumber },
    { head: t("kind"), kind: "text", width: 20, cell: (row) => t(`kind_${row.item.kind}`) },
    { head: t("prompt"), kind: "text", width: 48, cell: (row) => row.item.prompt },
    { head: t("answer"), kind: "text", width: 60, cell: (row) => answerInWords(row.item, row.answer) },
    { head: t("citations"), kind: "text", width: 48, cell: (row) => cited(row, t) },
    { head: t("points"), kind: "number", width: 9, cell: (row) => row.points },
    { head: t("maximum"), kind: "number", width: 11, cell: (row) => row.maximum },
    { head: t("source"), kind: "text", width: 15, cell: (row) => row.source && t(`source_${row.source}`) },
    { head: t("marker"), kind: "text", width: 22, cell: (row) => row.markedBy },
    { head: t("comment"), kind: "text", width: 48, cell: (row) => row.comment },
    { head: t("savedAt"), kind: "time", width: 30, cell: (row) => row.savedAt },
    { head: t("handedInAt"), kind: "time", width: 30, cell: (row) => row.handedInAt },
    { head: t("late"), kind: "text", width: 7, cell: (row) => yesOrNo(t, row.handedInAt, row.isLate) },
  ];
}
