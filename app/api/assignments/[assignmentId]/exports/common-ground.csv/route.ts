import { getCommonGround } from "@/lib/discussion/common-ground";
import { commonGroundCsvFile } from "@/lib/discussion/export/common-ground-file";
import { fileRoute } from "@/lib/discussion/export/request";

/** Who supports which statement on which side, as a table. */
export const GET = fileRoute("assignmentId", getCommonGround, commonGroundCsvFile);
