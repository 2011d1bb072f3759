import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableAssignments } from "@/lib/assignments/policy";
import { pointsFor } from "@/lib/grading/marking/points-for";
import { discussionRubricSchema } from "@/lib/schemas/discussion";
import type { ParticipationMark } from "@/lib/schemas/participation-mark";
import { db } from "@/lib/server/db";
import { Conflict, NotFound } from "@/lib/server/errors";
import { isUniqueViolation } from "@/lib/server/violations";

export type ParticipationMarked = {
  readonly markId: string;
  readonly points: number;
  readonly maximum: number;
};

/** What a student of the course is marked by; NotFound where the viewer may not mark them, or nobody discusses. */
async function findMarkable(viewer: Viewer, { assignmentId, userId }: ParticipationMark) {
  const student = { userId, role: "STUDENT" as const, removedAt: null };
  const discussion = await db.discussion.findFirst({
    where: {
      assignmentId,
      assignment: { AND: [reviewableAssignments(viewer), { course: { enrollments: { some: student } } }] },
    },
    select: { courseId: true, rubric: true, points: true },
  });
  if (!discussion) throw new NotFound();
  return { ...discussion, rubric: discussionRubricSchema.parse(discussion.rubric) };
}

/**
 * Marks a student's part in a discussion by its rubric. An earlier mark stays in the history; the new one counts from now on,
 * and is what the student sees once the marks are returned.
 * @throws NotFound, also for whoever is no student of the course; Conflict "markedMeanwhile" when another mark counts than the one
 * the marker saw; InvalidInput when the levels do not fit the rubric.
 */
export async function markParticipation(
  viewer: Viewer,
  input: ParticipationMark,
): Promise<ParticipationMarked> {
  const { courseId, rubric, points: maximum } = await findMarkable(viewer, input);
  const { assignmentId, userId, levels } = input;
  const points = pointsFor(rubric, levels, maximum);
  const place = { courseId, assignmentId, userId };
  const createdAt = new Date();
  try {
    return await db.$transaction(async (transaction) => {
      if (input.baseMarkId) {
        const { count } = await transaction.discussionMark.updateMany({
          where: { id: input.baseMarkId, ...place, supersededAt: null },
          data: { supersededAt: createdAt },
        });
        if (count === 0) throw new Conflict("markedMeanwhile");
      }
      const { id } = await transaction.discussionMark.create({
        data: {
          ...{ ...place, points, maximum, levels, createdAt },
          comment: input.comment || null,
          markedById: viewer.userId,
        },
        select: { id: true },
      });
      return { markId: id, points, maximum };
    });
  } catch (error) {
    // Only one mark of a student counts: the index says so, whoever comes second.
    if (isUniqueViolation(error)) throw new Conflict("markedMeanwhile");
    throw error;
  }
}
