import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { Publish } from "@/lib/schemas/assignments";
import { db } from "@/lib/server/db";
import { Conflict, InvalidInput } from "@/lib/server/errors";
import { managedAssignment } from "./managed/managed-assignment";
import { closedAlready } from "./policy";

/**
 * Shows the assignment to the students of its course; doing it again changes nothing.
 * @throws Conflict when it changed since the viewer saw it, or is archived; InvalidInput when it would be closed at once.
 */
export async function publishAssignment(viewer: Viewer, input: Publish): Promise<void> {
  const { id } = await managedAssignment(viewer, input.assignmentId);
  const assignment = await db.assignment.findUniqueOrThrow({ where: { id } });
  if (assignment.archivedAt) throw new Conflict("assignmentArchived");
  if (assignment.publishedAt) return;
  const closed = closedAlready(assignment, new Date());
  if (Object.keys(closed).length > 0) throw new InvalidInput("notPublished", closed);
  const { count } = await db.assignment.updateMany({
    where: { id, revision: input.revision, archivedAt: null },
    data: { publishedAt: new Date() },
  });
  if (count === 0) throw new Conflict("assignmentChanged");
}
