import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { overrideTimes } from "@/lib/attempts/override-times";
import { database as db } from "../../support/database";
import { makeClass } from "../grading/class";

export const hours = (count: number) => new Date(Date.now() + count * 3_600_000);

export const enrollmentOf = async ({ userId }: Viewer, courseId: string) =>
  (await db.enrollment.findFirstOrThrow({ where: { userId, courseId } })).id;

type Input = Parameters<typeof overrideTimes>[1];

export type OwnTimesClass = Awaited<ReturnType<typeof ownTimesClass>>;

/** Two students of an assignment that is due in an hour and closes in two, and ways to change the times. */
export async function ownTimesClass() {
  const lesson = await makeClass({ dueAt: hours(1), closeAt: hours(2), scoreRelease: "AT_ONCE" });
  const student = await lesson.join();
  return {
    lesson,
    student,
    other: await lesson.join(),
    /** Gives times of their own to the first student, or to those named. */
    give: async (times: Input["times"], to = [student]) =>
      overrideTimes(lesson.teacher, {
        assignmentId: lesson.assignmentId,
        enrollmentIds: await Promise.all(to.map((person) => enrollmentOf(person, lesson.courseId))),
        times,
      }),
    /** Changes those of the class, whatever is fair. */
    set: (data: Parameters<typeof db.assignment.update>[0]["data"]) =>
      db.assignment.update({ where: { id: lesson.assignmentId }, data }),
  };
}
