import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { closeDueAttempts } from "@/lib/attempts/closing/close-due";
import { NotFound } from "@/lib/server/errors";
import { progressSums } from "./loading/progress-sums";
import { type AssignmentProgress, classProgress } from "./progress/class-progress";
import { type CoursePlace, coursePlace } from "./progress/course-place";
import { type StudentWork, studentWork } from "./progress/student-work";

export type StudentProgress = {
  readonly course: CoursePlace;
  readonly userId: string;
  readonly name: string;
  /** In the order of time: the class, and the student's own work. */
  readonly assignments: readonly (AssignmentProgress & { readonly own: StudentWork })[];
};

/**
 * How one student did from assignment to assignment, beside the class.
 * @throws NotFound to everybody but the course's teachers and assistants, and for whoever is no student of it.
 */
export async function getStudentProgress(
  viewer: Viewer,
  { courseId, userId }: { courseId: string; userId: string },
): Promise<StudentProgress> {
  const course = await coursePlace(viewer, courseId);
  const student = course.people.find((person) => person.userId === userId);
  if (!student) throw new NotFound();
  await closeDueAttempts({ courseId });
  const sums = await progressSums(courseId, { userId });
  return {
    course,
    ...student,
    assignments: sums.map((one, index) => ({ ...classProgress(one, index), own: studentWork(one) })),
  };
}
