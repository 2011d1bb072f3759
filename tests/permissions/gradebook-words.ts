import { commentGrade } from "@/lib/grading/comment-grade";
import { excuseFromAssignment } from "@/lib/grading/excuse-from-assignment";
import { getGradebookColumn } from "@/lib/grading/gradebook-column";
import { getMyGrades } from "@/lib/grading/my-grades";
import { getToRevise } from "@/lib/grading/to-revise";
import { database } from "../support/database";
import type { World } from "../support/world";
import { anybody, inCourse, type Row } from "./row";

/** The student's attempt is handed in, with an answer that earned nothing, and may be looked at. */
async function released({ courseId, assignmentId, attemptId, article }: World): Promise<void> {
  await database.assignment.update({ where: { id: assignmentId }, data: { scoreRelease: "AT_ONCE" } });
  await database.attempt.update({ where: { id: attemptId }, data: { handedInAt: new Date() } });
  await database.score.create({
    data: {
      ...{ courseId, attemptId, itemVersionId: article.items[0]?.id ?? "", points: 0, maximum: 2 },
      ...{ source: "AUTOMATIC", rule: "choice/1" },
    },
  });
}

export const gradebookWords: Record<string, Row> = {
  "grading/getGradebookColumn": {
    call: (viewer, { courseId, assignmentId }) => getGradebookColumn(viewer, { courseId, assignmentId }),
    expect: inCourse("ok", "ok", "NotFound"),
  },
  "grading/commentGrade": {
    call: (viewer, { assignmentId, studentId }) =>
      commentGrade(viewer, { assignmentId, userId: studentId, text: "Well argued.", baseId: null }),
    expect: inCourse("ok", "Forbidden", "Forbidden"),
  },
  "grading/excuseFromAssignment": {
    call: (viewer, { assignmentId, studentId }) =>
      excuseFromAssignment(viewer, { assignmentId, userIds: [studentId], isExcused: true, reason: "" }),
    expect: inCourse("ok", "Forbidden", "Forbidden"),
  },
  "grading/getMyGrades": {
    call: (viewer) => getMyGrades(viewer),
    sees: (courses: { courseId: string }[]) => courses.length,
    // Whoever teaches has no grades; the other student has those of their own course.
    expect: anybody(0, 0, 1, 1, 0),
  },
  "grading/getToRevise": {
    prepare: released,
    call: (viewer) => getToRevise(viewer),
    sees: ({ questions }: { questions: unknown[] }) => questions.length,
    expect: anybody(0, 0, 1, 0, 0),
  },
};
