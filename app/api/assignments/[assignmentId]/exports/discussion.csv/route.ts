import { marksCsvFile } from "@/lib/discussion/export/marks-file";
import { fileRoute } from "@/lib/discussion/export/request";
import { getParticipationMarks } from "@/lib/discussion/participation-marks";

/** What every student did in the discussion, and how it is marked, as a table. */
export const GET = fileRoute("assignmentId", getParticipationMarks, marksCsvFile);
