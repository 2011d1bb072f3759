import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { managedCourse } from "@/lib/courses/managed/managed";
import type { Transaction } from "@/lib/server/db";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { visibleAssignments } from "../policy";

/**
 * Makes sure that the viewer may change the assignment.
 * @throws NotFound when they may not know of it, Forbidden when they do but are no teacher of its course.
 */
export async function managedAssignment(
  viewer: Viewer,
  assignmentId: string,
): Promise<{ id: string; courseId: string }> {
  const assignment = await db.assignment.findFirst({
    where: { AND: [{ id: assignmentId }, visibleAssignments(viewer)] },
    select: { id: true, courseId: true },
  });
  if (!assignment) throw new NotFound();
  await managedCourse(viewer, assignment.courseId);
  return assignment;
}

/**
 * Holds the assignment until the transaction ends: nobody can start an attempt meanwhile, since an attempt's row refers
 * to it. Returns how many have started.
 */
export async function holdAssignment(transaction: Transaction, assignmentId: string): Promise<number> {
  await transaction.$queryRaw`SELECT 1 FROM assignment WHERE id = ${assignmentId}::uuid FOR UPDATE`;
  return transaction.attempt.count({ where: { assignmentId } });
}
