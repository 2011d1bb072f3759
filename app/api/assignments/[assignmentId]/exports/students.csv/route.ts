import { studentsCsv } from "@/lib/grading/export/csv";
import { exportRoute } from "@/lib/grading/export/request";
import { getStudentsExport } from "@/lib/grading/exports";

/** A row per student: what each item and all of them earned. */
export const GET = exportRoute("students", getStudentsExport, studentsCsv);
