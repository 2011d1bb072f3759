import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableAssignments } from "@/lib/assignments/policy";
import { reviewableCourses } from "@/lib/courses/policy";
import type { ExportWhereInput } from "@/lib/server/generated/models";

/** The files that the viewer asked for, as long as they still may see what is in them, and before they expire. */
export function ownExports(viewer: Viewer, now: Date): ExportWhereInput {
  return {
    requestedById: viewer.userId,
    expiresAt: { gt: now },
    course: reviewableCourses(viewer),
    OR: [{ assignmentId: null }, { assignment: reviewableAssignments(viewer) }],
  };
}
