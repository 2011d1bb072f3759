import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { startAttempt } from "@/lib/attempts/start-attempt";
import { enroll, makeArticle, makeAssignment, makeCourse, makeStudent, makeTeacher } from "./factories";
import { viewer } from "./viewers";

/** Everybody who may ask for something of one course, by what they are to it. */
export const ROLES = ["owner", "assistant", "student", "otherStudent", "otherTeacher"] as const;
export type Role = (typeof ROLES)[number];

/** A course with its people and one attempt in progress, and strangers from another course. */
export async function makeWorld() {
  const ownerId = await makeTeacher();
  const courseId = await makeCourse(ownerId);
  const article = await makeArticle(ownerId);
  const assignmentId = await makeAssignment(courseId, article);
  const draftId = await makeAssignment(courseId, article, { publishedAt: null });
  const assistantId = await makeTeacher();
  await enroll(courseId, assistantId, "ASSISTANT");
  const studentId = await makeStudent(courseId);

  const otherOwnerId = await makeTeacher();
  const otherCourseId = await makeCourse(otherOwnerId);
  const viewers: Record<Role, Viewer> = {
    owner: await viewer(ownerId),
    assistant: await viewer(assistantId),
    student: await viewer(studentId),
    otherStudent: await viewer(await makeStudent(otherCourseId)),
    otherTeacher: await viewer(otherOwnerId),
  };
  const { attemptId } = await startAttempt(viewers.student, { assignmentId });
  return { courseId, otherCourseId, assignmentId, draftId, attemptId, studentId, article, viewers };
}
export type World = Awaited<ReturnType<typeof makeWorld>>;
