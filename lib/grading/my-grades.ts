import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { findComments } from "./gradebook/comments";
import { loadOwnGradebook } from "./gradebook/load-gradebook";
import { type OwnCourse, ownGrades } from "./gradebook/own-grades";

/** The viewer's grades in every course that they are a student of: what is released, and not a byte more. */
export async function getMyGrades(viewer: Viewer): Promise<OwnCourse[]> {
  const { userId } = viewer;
  const enrollments = await db.enrollment.findMany({
    where: { userId, role: "STUDENT", removedAt: null },
    orderBy: { createdAt: "desc" },
    select: { courseId: true },
  });
  return Promise.all(
    enrollments.map(async ({ courseId }) => {
      const [loaded, comments] = await Promise.all([
        loadOwnGradebook(viewer, courseId),
        findComments({ courseId, userId }),
      ]);
      return ownGrades(loaded, comments, new Date());
    }),
  );
}
