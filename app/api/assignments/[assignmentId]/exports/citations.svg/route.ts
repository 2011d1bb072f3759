import { getEvidence } from "@/lib/discussion/evidence";
import { citationsSvgFile } from "@/lib/discussion/export/citation-files";
import { fileRoute } from "@/lib/discussion/export/request";

/** How many posts rest on each sentence of the text, as a picture. */
export const GET = fileRoute("assignmentId", getEvidence, citationsSvgFile);
