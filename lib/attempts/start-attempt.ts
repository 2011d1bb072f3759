import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { visibleAssignments } from "@/lib/assignments/policy";
import { regular } from "@/lib/assignments/revisions/revisions";
import { ownOverride, phase, timesFor } from "@/lib/assignments/times/times";
import type { Start } from "@/lib/schemas/attempts";
import { db } from "@/lib/server/db";
import { Conflict, Forbidden, InvalidInput, NotFound } from "@/lib/server/errors";
import { isUniqueViolation } from "@/lib/server/violations";
import { stancesBeforeReading } from "./stances/before-reading";
import { begin } from "./starting/begin";

/**
 * Starts the viewer's next attempt, or finds the one in progress: pressing twice starts one.
 * @throws NotFound; Forbidden to those who are not its students; Conflict when it is not open or no attempt is left;
 * InvalidInput while a stance before reading is lacking: without it the text is not sent.
 */
export async function startAttempt(viewer: Viewer, input: Start): Promise<{ attemptId: string }> {
  const assignment = await db.assignment.findFirst({
    where: { id: input.assignmentId, ...visibleAssignments(viewer) },
    include: {
      ...ownOverride(viewer.userId),
      pauses: { where: { endedAt: null }, select: { id: true } },
      attempts: {
        where: { userId: viewer.userId },
        orderBy: { number: "asc" },
        select: { id: true, handedInAt: true, revisesId: true },
      },
      course: {
        select: {
          enrollments: { where: { userId: viewer.userId, removedAt: null }, select: { role: true } },
        },
      },
    },
  });
  if (!assignment) throw new NotFound();
  if (assignment.course.enrollments[0]?.role !== "STUDENT") throw new Forbidden("studentsOnly");
  const current = assignment.attempts.find((attempt) => !attempt.handedInAt);
  if (current) return { attemptId: current.id };
  const policy = timesFor(assignment, assignment.overrides[0]);
  const now = phase(policy, new Date());
  if (now === "early") throw new Conflict("notOpenYet");
  if (now === "closed") throw new Conflict("closed");
  // The text would be read while the clock stands still.
  if (assignment.timeLimit !== null && assignment.pauses.length > 0) throw new Conflict("paused");
  if (regular(assignment.attempts).length >= policy.attemptsAllowed) throw new Conflict("noAttemptLeft");
  const asked = assignment.attempts.length === 0 ? await stancesBeforeReading(assignment.id) : [];
  const stances = asked.flatMap(
    ({ itemVersionId }) => input.stances?.find((stance) => stance.itemVersionId === itemVersionId) ?? [],
  );
  if (stances.length < asked.length) throw new InvalidInput("invalidInput", { stances: "stanceNeeded" });
  const key = {
    courseId: assignment.courseId,
    assignmentId: assignment.id,
    userId: viewer.userId,
    number: assignment.attempts.length + 1,
  };
  try {
    return await db.$transaction(async (transaction) => {
      const attemptId = await begin(transaction, key);
      await transaction.stance.createMany({
        data: stances.map(({ itemVersionId, position, confidence }) => ({
          courseId: assignment.courseId,
          attemptId,
          itemVersionId,
          position,
          confidence,
        })),
      });
      return { attemptId };
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const attempt = await db.attempt.findUniqueOrThrow({
      where: { courseId_assignmentId_userId_number: key },
      select: { id: true },
    });
    return { attemptId: attempt.id };
  }
}
