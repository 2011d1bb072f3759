import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { visibleAssignments } from "@/lib/assignments/policy";
import { discussionRubricSchema } from "@/lib/schemas/discussion";
import { type Levels, levelsSchema } from "@/lib/schemas/grading";
import type { Rubric } from "@/lib/schemas/kinds/extended-response";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";

/** What a student is told of how their part in a discussion was marked. */
export type OwnMark = {
  readonly rubric: Rubric;
  readonly levels: Levels;
  readonly points: number;
  readonly maximum: number;
  readonly comment: string | null;
};

/**
 * The viewer's own mark of a discussion.
 * @returns null before the marks are returned, and where there is none: the two look the same.
 * @throws NotFound where the viewer may not know of the assignment.
 */
export async function getOwnMark(viewer: Viewer, assignmentId: string): Promise<OwnMark | null> {
  const where = { id: assignmentId, ...visibleAssignments(viewer) };
  if ((await db.assignment.count({ where })) === 0) throw new NotFound();
  const discussion = await db.discussion.findFirst({
    // What is not returned is not even read.
    where: { assignmentId, marksReturnedAt: { not: null } },
    select: {
      rubric: true,
      marks: {
        where: { userId: viewer.userId, supersededAt: null },
        select: { levels: true, points: true, maximum: true, comment: true },
      },
    },
  });
  const mark = discussion?.marks[0];
  if (!discussion || !mark) return null;
  return {
    ...mark,
    rubric: discussionRubricSchema.parse(discussion.rubric),
    levels: levelsSchema.parse(mark.levels),
  };
}
