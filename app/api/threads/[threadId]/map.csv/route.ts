import { getArgumentMap } from "@/lib/discussion/argument-map";
import { mapCsvFile } from "@/lib/discussion/export/map-files";
import { fileRoute } from "@/lib/discussion/export/request";

/** The argument of a thread as a table. */
export const GET = fileRoute("threadId", getArgumentMap, mapCsvFile);
