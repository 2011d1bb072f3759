import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { responseColumns, studentColumns } from "@/lib/grading/export/columns";
import { getResponsesExport, getStudentsExport } from "@/lib/grading/exports";
import { getGradebook } from "@/lib/grading/gradebook";
import { gradebookColumns } from "@/lib/grading/gradebook/file-columns";
import { getInsights } from "@/lib/insights/insights";
import type { ExportKind, ExportOrder } from "@/lib/schemas/exports";
import { inBatches, type TableFile, tableOf } from "@/lib/server/table-file";
import { translator } from "@/lib/server/translator";
import { itemColumns } from "./item-statistics";

type Open = (viewer: Viewer, ofId: string, timeZone: string) => Promise<TableFile>;

const OPEN = {
  RESULTS: async (viewer, assignmentId, timeZone) => {
    const t = await translator("Exports");
    const { title, columns, rows } = await getStudentsExport(viewer, assignmentId);
    const head = { title: t("fileName", { title, what: t("students") }), sheet: t("students") };
    return tableOf({ ...head, timeZone, total: rows.length }, studentColumns(columns, t), inBatches(rows));
  },
  RESPONSES: async (viewer, assignmentId, timeZone) => {
    const t = await translator("Exports");
    const { title, total, batches } = await getResponsesExport(viewer, assignmentId);
    const head = { title: t("fileName", { title, what: t("responses") }), sheet: t("responses") };
    return tableOf({ ...head, timeZone, total }, responseColumns(t), batches);
  },
  ITEM_STATISTICS: async (viewer, assignmentId, timeZone) => {
    const [t, words] = [await translator("Exports"), await translator("Insights")];
    const { head, items, test } = await getInsights(viewer, assignmentId);
    const named = { title: t("fileName", { title: head.title, what: t("items") }), sheet: t("items") };
    const columns = itemColumns(test?.n ?? 0, t, words);
    return tableOf({ ...named, timeZone, total: items.length }, columns, inBatches(items));
  },
  GRADEBOOK: async (viewer, courseId, timeZone) => {
    const t = await translator("Gradebook");
    const gradebook = await getGradebook(viewer, courseId);
    const head = { title: t("fileName", { title: gradebook.course.title }), sheet: t("title") };
    const { rows } = gradebook;
    return tableOf(
      { ...head, timeZone, total: rows.length },
      gradebookColumns(gradebook, t),
      inBatches(rows),
    );
  },
} as const satisfies Record<ExportKind, Open>;

/**
 * The table that an order asks for, ready to be read.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export function openTable(
  viewer: Viewer,
  { kind, ofId }: Pick<ExportOrder, "kind" | "ofId">,
  timeZone: string,
): Promise<TableFile> {
  return OPEN[kind](viewer, ofId, timeZone);
}
