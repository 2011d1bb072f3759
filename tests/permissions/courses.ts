import { addStaff } from "@/lib/courses/add-staff";
import { changeRole } from "@/lib/courses/change-role";
import { createCourse } from "@/lib/courses/create-course";
import { getCourse, getCourses, getOwnPlaces } from "@/lib/courses/queries";
import { removeEnrollment } from "@/lib/courses/remove-enrollment";
import { renameCourse } from "@/lib/courses/rename-course";
import { renameStudent } from "@/lib/courses/rename-student";
import { renewJoinCode } from "@/lib/courses/renew-join-code";
import { resetPin } from "@/lib/courses/reset-pin";
import { restoreEnrollment } from "@/lib/courses/restore-enrollment";
import { setJoining } from "@/lib/courses/set-joining";
import { database } from "../support/database";
import { makeTeacher } from "../support/factories";
import type { World } from "../support/world";
import { anybody, inCourse, type Row } from "./row";

const studentEnrollment = ({ courseId, studentId }: World) =>
  database.enrollment.findUniqueOrThrow({ where: { courseId_userId: { courseId, userId: studentId } } });

const teachersOnly = inCourse("ok", "Forbidden", "Forbidden");
const onRoster = inCourse("ok", "Forbidden", "NotFound");

export const courses: Record<string, Row> = {
  "courses/getCourses": {
    call: (viewer) => getCourses(viewer),
    sees: (list: unknown[]) => list.length,
    expect: anybody(1, 1, 1, 1, 1),
  },
  "courses/getCourse": {
    call: (viewer, { courseId }) => getCourse(viewer, courseId),
    expect: inCourse("ok", "ok", "NotFound"),
  },
  "courses/getOwnPlaces": {
    call: (viewer) => getOwnPlaces(viewer),
    sees: (list: unknown[]) => list.length,
    expect: anybody(0, 0, 1, 1, 0),
  },
  "courses/createCourse": {
    call: (viewer) => createCourse(viewer, { title: "New" }),
    expect: anybody("ok", "ok", "Forbidden", "Forbidden", "ok"),
  },
  "courses/renameCourse": {
    call: (viewer, { courseId }) => renameCourse(viewer, { courseId, title: "Renamed" }),
    expect: teachersOnly,
  },
  "courses/changeRole": {
    call: async (viewer, { courseId, viewers: { assistant } }) => {
      const { id } = await database.enrollment.findUniqueOrThrow({
        where: { courseId_userId: { courseId, userId: assistant.userId } },
      });
      return changeRole(viewer, { enrollmentId: id, role: "TEACHER" });
    },
    expect: onRoster,
  },
  "courses/renewJoinCode": {
    call: (viewer, { courseId }) => renewJoinCode(viewer, { courseId }),
    expect: teachersOnly,
  },
  "courses/setJoining": {
    call: (viewer, { courseId }) => setJoining(viewer, { courseId, open: false }),
    expect: teachersOnly,
  },
  "courses/addStaff": {
    async call(viewer, { courseId }) {
      const { email } = await database.user.findUniqueOrThrow({ where: { id: await makeTeacher() } });
      return addStaff(viewer, { courseId, email: email ?? "", role: "ASSISTANT" });
    },
    expect: teachersOnly,
  },
  "courses/resetPin": {
    call: async (viewer, world) => resetPin(viewer, { enrollmentId: (await studentEnrollment(world)).id }),
    expect: onRoster,
  },
  "courses/renameStudent": {
    call: async (viewer, world) =>
      renameStudent(viewer, { enrollmentId: (await studentEnrollment(world)).id, name: "Renamed" }),
    expect: onRoster,
  },
  "courses/removeEnrollment": {
    call: async (viewer, world) =>
      removeEnrollment(viewer, { enrollmentId: (await studentEnrollment(world)).id }),
    expect: onRoster,
  },
  "courses/restoreEnrollment": {
    prepare: async (world) =>
      removeEnrollment(world.viewers.owner, { enrollmentId: (await studentEnrollment(world)).id }),
    call: async (viewer, world) =>
      restoreEnrollment(viewer, { enrollmentId: (await studentEnrollment(world)).id }),
    expect: onRoster,
  },
};
