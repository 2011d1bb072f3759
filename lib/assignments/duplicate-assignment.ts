import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { managedCourse } from "@/lib/courses/managed/managed";
import { type Duplicate, scoreBandsSchema } from "@/lib/schemas/assignments";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { copyDiscussion } from "./duplicating/copy-discussion";
import { reviewableAssignments } from "./policy";

/**
 * Makes a draft with the same text, questions and rules and without dates, in the same course or in another one that the
 * viewer teaches. What needs a date falls back to what needs none and shows no more. A discussion comes along with its rules
 * and prompts.
 */
export async function duplicateAssignment(
  viewer: Viewer,
  input: Duplicate,
): Promise<{ assignmentId: string; courseId: string }> {
  const course = await managedCourse(viewer, input.courseId);
  const original = await db.assignment.findFirst({
    where: { AND: [{ id: input.assignmentId }, reviewableAssignments(viewer)] },
    include: { items: { select: { itemVersionId: true, position: true, points: true } } },
  });
  if (!original) throw new NotFound();
  const { articleVersionId, title, instructions, items, shuffleOptions } = original;
  const { attemptsAllowed, whichCounts, betweenAttempts, timeLimit, secondLook } = original;
  return db.$transaction(async (transaction) => {
    const copy = await transaction.assignment.create({
      data: {
        courseId: course.id,
        createdById: viewer.userId,
        articleVersionId,
        title,
        instructions,
        scoreBands: scoreBandsSchema.parse(original.scoreBands),
        attemptsAllowed,
        whichCounts,
        betweenAttempts,
        timeLimit,
        secondLook,
        shuffleOptions,
        latePolicy: "ACCEPT",
        scoreRelease: original.scoreRelease === "AT_TIME" ? "WHEN_RETURNED" : original.scoreRelease,
        keyRelease: original.keyRelease === "AFTER_CLOSE" ? "NEVER" : original.keyRelease,
        items: { create: items },
      },
      select: { id: true },
    });
    await copyDiscussion(transaction, original.id, { id: copy.id, courseId: course.id });
    return { assignmentId: copy.id, courseId: course.id };
  });
}
