import { getArgumentMap } from "@/lib/discussion/argument-map";
import { mapSvgFile } from "@/lib/discussion/export/map-files";
import { fileRoute } from "@/lib/discussion/export/request";

/** The argument of a thread as a picture. */
export const GET = fileRoute("threadId", getArgumentMap, mapSvgFile);
