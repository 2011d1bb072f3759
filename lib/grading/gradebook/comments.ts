import { db } from "@/lib/server/db";

/** What teachers told a student about cells, the newest first. Emptied ones are among them: they take an earlier one off. */
export const findComments = (place: { courseId: string; userId: string; assignmentId?: string }) =>
  db.gradeComment.findMany({
    where: place,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: {
      id: true,
      assignmentId: true,
      text: true,
      createdAt: true,
      writtenBy: { select: { name: true } },
    },
  });
