import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { holdAssignment, managedAssignment } from "@/lib/assignments/managed/managed-assignment";
import { unfairChanges } from "@/lib/assignments/policy";
import { AS_FOR_CLASS, type Override, overrideColumns, timesFor } from "@/lib/assignments/times/times";
import { type OverrideInput, wrongOrder } from "@/lib/schemas/assignments";
import { db } from "@/lib/server/db";
import { Conflict, InvalidInput, NotFound } from "@/lib/server/errors";
import { closeDueAttempts } from "./closing/close-due";

/**
 * Gives students times of an assignment for themselves, or changes or takes back those they have. All of them or none: what
 * would be unfair to one of them (`unfairChanges`) is refused for all.
 * @throws NotFound, also when one of them is no student of its course; Forbidden to assistants; Conflict when it is archived;
 * InvalidInput "timesUnfair", which names the first student that it is wrong for.
 */
export async function overrideTimes(
  viewer: Viewer,
  { assignmentId, enrollmentIds, times }: OverrideInput,
): Promise<{ students: number }> {
  const { courseId } = await managedAssignment(viewer, assignmentId);
  const students = await db.enrollment.findMany({
    where: { id: { in: enrollmentIds }, courseId, role: "STUDENT", removedAt: null },
    select: { userId: true, name: true },
  });
  if (students.length !== new Set(enrollmentIds).size) throw new NotFound();
  const given = Object.fromEntries(
    Object.entries(times).filter(([, value]) => value !== undefined),
  ) as Partial<Override>;
  // What is over stays over: a later end would open it again.
  await closeDueAttempts({ assignmentId });
  await db.$transaction(async (transaction) => {
    await holdAssignment(transaction, assignmentId);
    const assignment = await transaction.assignment.findUniqueOrThrow({
      where: { id: assignmentId },
      include: {
        items: { select: { itemVersionId: true, points: true } },
        overrides: { select: { userId: true, ...overrideColumns } },
        attempts: { select: { userId: true } },
      },
    });
    if (assignment.archivedAt) throw new Conflict("assignmentArchived");
    const now = new Date();
    const isClosedWhenDue = assignment.latePolicy === "CLOSE";
    for (const { userId, name } of students) {
      const { userId: _, ...had } = assignment.overrides.find((own) => own.userId === userId) ?? {
        userId,
        ...AS_FOR_CLASS,
      };
      const own: Override = { ...had, ...given };
      const [before, after] = [timesFor(assignment, had), timesFor(assignment, own)];
      const started = assignment.attempts.filter((attempt) => attempt.userId === userId).length;
      const wrong = {
        ...wrongOrder(isClosedWhenDue ? { ...after, closeAt: null } : after),
        ...passed(had, own, now),
        ...unfairChanges(before, after, started, now),
      };
      if (Object.keys(wrong).length > 0) throw new InvalidInput("timesUnfair", fieldsOf(wrong), { name });
      await transaction.override.deleteMany({ where: { assignmentId, userId } });
      if (Object.values(own).some(Boolean))
        await transaction.override.create({ data: { ...own, assignmentId, userId, setById: viewer.userId } });
    }
  });
  return { students: students.length };
}

/** A new time to hand in by that nobody can keep any more. */
function passed(had: Override, own: Override, now: Date): Record<string, string> {
  const names = (["dueAt", "closeAt"] as const).filter(
    (name) => own[name] && own[name] <= now && own[name].getTime() !== had[name]?.getTime(),
  );
  return Object.fromEntries(names.map((name) => [name, "timePassed"]));
}

const TYPED_AS: Readonly<Record<string, string>> = {
  timeLimit: "extraTime",
  attemptsAllowed: "extraAttempts",
};

/** What is wrong, by the path of the field that it was typed in. */
const fieldsOf = (wrong: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(wrong).map(([field, code]) => [`times.${TYPED_AS[field] ?? field}`, code]),
  );
