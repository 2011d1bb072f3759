import { saveResponses } from "@/lib/attempts/save-responses";
import { changeAttempt } from "@/lib/attempts/saving/request";

/** Saves answers: `{ saves }` → `{ outcomes }`, in the order sent. */
export const PUT = changeAttempt(async (viewer, input) => ({ outcomes: await saveResponses(viewer, input) }));
