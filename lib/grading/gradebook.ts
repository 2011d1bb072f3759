import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { loadGradebook } from "./gradebook/load-gradebook";
import { gradebookTable } from "./gradebook/table";
import type { Gradebook } from "./gradebook/views";

/**
 * Every student of a course by every assignment: what counts of each, and what it all comes to by the course's rules.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getGradebook(viewer: Viewer, courseId: string): Promise<Gradebook> {
  return gradebookTable(await loadGradebook(viewer, courseId), new Date());
}
