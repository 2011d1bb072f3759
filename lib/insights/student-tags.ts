import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { closeDueAttempts } from "@/lib/attempts/closing/close-due";
import type { AssignmentHead } from "@/lib/grading/review/head";
import { askedAssignment } from "./loading/asked-assignment";
import { progressSums } from "./loading/progress-sums";
import { type ByTag, classProgress } from "./progress/class-progress";
import { coursePlace } from "./progress/course-place";
import { type StudentWork, studentWork } from "./progress/student-work";

export type StudentTags = {
  readonly head: AssignmentHead;
  /** The students of the course, by name. */
  readonly people: readonly { readonly userId: string; readonly name: string }[];
  /** The class, with of how many it is said. */
  readonly ofClass: ByTag & { readonly n: number };
  /** Null where nobody was asked for. */
  readonly student: (StudentWork & { readonly userId: string; readonly name: string }) | null;
};

/**
 * Themes and skills of an assignment: one student beside the class.
 * @param userId whoever is no student of the course is as nobody.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getStudentTags(
  viewer: Viewer,
  { assignmentId, userId }: { assignmentId: string; userId: string | undefined },
): Promise<StudentTags> {
  const { head } = await askedAssignment(viewer, assignmentId);
  const { people } = await coursePlace(viewer, head.courseId);
  await closeDueAttempts({ assignmentId });
  const person = people.find((one) => one.userId === userId);
  const [sums] = await progressSums(head.courseId, {
    assignmentId,
    ...(person ? { userId: person.userId } : {}),
  });
  const { n, themes, skills } = sums ? classProgress(sums, 0) : { n: 0, themes: [], skills: [] };
  return {
    ...{ head, people, ofClass: { n, themes, skills } },
    student: person && sums ? { ...person, ...studentWork(sums) } : null,
  };
}
