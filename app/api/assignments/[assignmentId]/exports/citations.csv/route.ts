import { getEvidence } from "@/lib/discussion/evidence";
import { citationsCsvFile } from "@/lib/discussion/export/citation-files";
import { fileRoute } from "@/lib/discussion/export/request";

/** How many posts rest on each sentence of the text, as a table. */
export const GET = fileRoute("assignmentId", getEvidence, citationsCsvFile);
