import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { createCourse } from "@/lib/courses/create-course";
import { joinCourse } from "@/lib/courses/join-course";
import { getCourse } from "@/lib/courses/queries";
import { joinSchema } from "@/lib/schemas/courses";
import { makeTeacher } from "../../support/factories";
import { viewer, visitor } from "../../support/viewers";

export const PIN = "507318";

/** A new course with its teacher, as people find it. */
export async function makeClass() {
  const teacher: Viewer = await viewer(await makeTeacher());
  const { courseId } = await createCourse(teacher, { title: "World Politics 11B" });
  const course = () => getCourse(teacher, courseId);
  const joinCode = async () => (await course()).joinCode ?? "";
  return {
    teacher,
    courseId,
    course,
    joinCode,
    join: async (name: string, { pin = PIN, code = "" } = {}) =>
      joinCourse(visitor(), joinSchema.parse({ code: code || (await joinCode()), name, pin })),
    person: async (name: string) => {
      const found = (await course()).roster.find((entry) => entry.name === name);
      if (!found) throw new Error(`${name} is not on the roster`);
      return found;
    },
  };
}
