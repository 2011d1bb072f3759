import { db } from "../../../../lib/server/db";

/** Whose session it is. */
export const session = (userId: string) =>
  db.user.findFirst({
    where: { id: userId, sessionVersion: 1 },
    select: { id: true, kind: true, name: true, timeZone: true },
  });

/** The viewer's own attempt. */
export const ownAttempt = (userId: string, attemptId: string) => ({
  id: attemptId,
  userId,
  course: { enrollments: { some: { userId, removedAt: null, role: "STUDENT" as const } } },
});
