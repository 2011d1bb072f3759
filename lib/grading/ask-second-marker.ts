import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { managedAssignment } from "@/lib/assignments/managed/managed-assignment";
import type { AskSecondMarker } from "@/lib/schemas/second-marking";
import { db } from "@/lib/server/db";
import { Conflict, InvalidInput } from "@/lib/server/errors";
import { isUniqueViolation } from "@/lib/server/violations";

/**
 * Asks a teacher or an assistant of the course, or the viewer themself, to mark the written answers of an assignment a second time.
 * From now on they see nothing of how others marked them, until they have finished.
 * @throws NotFound; Forbidden to assistants; InvalidInput for somebody who does not review the course; Conflict "secondMarkingExists".
 */
export async function askSecondMarker(viewer: Viewer, input: AskSecondMarker): Promise<void> {
  const { courseId } = await managedAssignment(viewer, input.assignmentId);
  const { assignmentId, markerId, sample } = input;
  const colleague = await db.enrollment.count({
    where: { courseId, userId: markerId, role: { in: ["TEACHER", "ASSISTANT"] }, removedAt: null },
  });
  if (colleague === 0) throw new InvalidInput("invalidInput", { markerId: "choice" });
  try {
    await db.secondMarking.create({
      data: { courseId, assignmentId, markerId, sample, askedById: viewer.userId },
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new Conflict("secondMarkingExists");
    throw error;
  }
}
