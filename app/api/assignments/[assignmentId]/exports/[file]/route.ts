import { exportRoute } from "@/lib/exports/handing-out/routes";
import { ASSIGNMENT_FILES } from "@/lib/schemas/exports";

/** Results by student, answers and item statistics, as CSV or XLSX. */
export const GET = exportRoute("assignmentId", ASSIGNMENT_FILES);
