import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { closeDueAttempts } from "@/lib/attempts/closing/close-due";
import { progressSums } from "./loading/progress-sums";
import { type AssignmentProgress, classProgress } from "./progress/class-progress";
import { type CoursePlace, coursePlace } from "./progress/course-place";

export type CourseProgress = {
  readonly course: CoursePlace;
  /** In the order of time. */
  readonly assignments: readonly AssignmentProgress[];
};

/**
 * How a class did from assignment to assignment, by the rules by which each is counted in its insights.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getCourseProgress(viewer: Viewer, courseId: string): Promise<CourseProgress> {
  const course = await coursePlace(viewer, courseId);
  await closeDueAttempts({ courseId });
  return { course, assignments: (await progressSums(courseId)).map(classProgress) };
}
