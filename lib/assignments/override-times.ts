import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { type OverrideInput, wrongOrder } from "@/lib/schemas/assignments";
import { db } from "@/lib/server/db";
import { InvalidInput, NotFound } from "@/lib/server/errors";
import { holdAssignment, managedAssignment } from "./managed/managed-assignment";
import { unfairChanges } from "./policy";
import { overrideColumns, type Times, timesFor } from "./times/times";

/**
 * Gives students times of an assignment for themselves, in place of those they had, or, where all is as for the class, takes
 * them back. All of them or none: what would be unfair to one of them (`unfairChanges`) is refused for all.
 * @throws NotFound, also when one of them is no student of its course; Forbidden to assistants; InvalidInput, which names the
 * first student that it is wrong for.
 */
export async function overrideTimes(viewer: Viewer, input: OverrideInput): Promise<{ students: number }> {
  const { assignmentId, enrollmentIds, ...times } = input;
  const { courseId } = await managedAssignment(viewer, assignmentId);
  const students = await db.enrollment.findMany({
    where: { id: { in: enrollmentIds }, courseId, role: "STUDENT", removedAt: null },
    select: { userId: true, name: true },
  });
  if (students.length !== new Set(enrollmentIds).size) throw new NotFound();
  const isAsForClass = Object.values(times).every((value) => !value);
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
    for (const { userId, name } of students) {
      const before = timesFor(
        assignment,
        assignment.overrides.find((own) => own.userId === userId),
      );
      const after = timesFor(assignment, times);
      const started = assignment.attempts.filter((attempt) => attempt.userId === userId).length;
      const now = new Date();
      const wrong = {
        ...wrongOrder(after),
        ...passed(before, times, now),
        ...unfairChanges(before, after, started, now),
      };
      if (Object.keys(wrong).length > 0) throw new InvalidInput("timesUnfair", fieldsOf(wrong), { name });
      const place = { assignmentId_userId: { assignmentId, userId } };
      const data = { ...times, setById: viewer.userId };
      if (isAsForClass) await transaction.override.deleteMany({ where: { assignmentId, userId } });
      else
        await transaction.override.upsert({
          where: place,
          create: { assignmentId, userId, ...data },
          update: data,
        });
    }
  });
  return { students: students.length };
}

/** A new time to hand in by that nobody can keep any more. */
function passed(before: Times, times: Pick<Times, "dueAt" | "closeAt">, now: Date): Record<string, string> {
  const isNew = (name: "dueAt" | "closeAt") => times[name]?.getTime() !== before[name]?.getTime();
  const names = (["dueAt", "closeAt"] as const).filter(
    (name) => times[name] && times[name] <= now && isNew(name),
  );
  return Object.fromEntries(names.map((name) => [name, "timePassed"]));
}

/** What is wrong, by the field that it was typed in. */
const fieldsOf = ({ timeLimit, attemptsAllowed, ...wrong }: Record<string, string>) => ({
  ...wrong,
  ...(timeLimit ? { extraTime: timeLimit } : {}),
  ...(attemptsAllowed ? { extraAttempts: attemptsAllowed } : {}),
});
