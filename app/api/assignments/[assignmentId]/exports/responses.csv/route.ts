import { responsesCsv } from "@/lib/grading/export/csv";
import { exportRoute } from "@/lib/grading/export/request";
import { getResponsesExport } from "@/lib/grading/exports";

/** A row per saved answer, in words, with its quotations. */
export const GET = exportRoute("responses", getResponsesExport, responsesCsv);
