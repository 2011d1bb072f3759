import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { OverrideGrade } from "@/lib/schemas/gradebook";
import { db } from "@/lib/server/db";
import { gradablePlace } from "./gradebook/gradable";

/**
 * Says what an assignment counts for a student, whatever was marked, late or missing. Earlier words stay in the history; the marks
 * are not touched.
 * @throws NotFound, also for whoever is no student of the course; Forbidden to assistants.
 */
export async function overrideGrade(viewer: Viewer, input: OverrideGrade): Promise<void> {
  const place = await gradablePlace(viewer, input);
  const { percent, reason } = input;
  await db.gradeOverride.create({ data: { ...place, percent, reason, setById: viewer.userId } });
}
