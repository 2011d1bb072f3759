import { exportRoute } from "@/lib/exports/handing-out/routes";
import { COURSE_FILES } from "@/lib/schemas/exports";

/** The gradebook of a course, as CSV or XLSX. */
export const GET = exportRoute("courseId", COURSE_FILES);
