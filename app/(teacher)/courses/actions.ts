"use server";

import { action, changing } from "@/lib/accounts/session/action";
import { addStaff } from "@/lib/courses/add-staff";
import { changeRole } from "@/lib/courses/change-role";
import { createCourse } from "@/lib/courses/create-course";
import { removeEnrollment } from "@/lib/courses/remove-enrollment";
import { renameCourse } from "@/lib/courses/rename-course";
import { renameStudent } from "@/lib/courses/rename-student";
import { renewJoinCode } from "@/lib/courses/renew-join-code";
import { resetPin } from "@/lib/courses/reset-pin";
import { restoreEnrollment } from "@/lib/courses/restore-enrollment";
import { setJoining } from "@/lib/courses/set-joining";
import {
  addStaffSchema,
  changeRoleSchema,
  courseIdSchema,
  courseSchema,
  enrollmentIdSchema,
  joiningSchema,
  renameCourseSchema,
  renameStudentSchema,
} from "@/lib/schemas/courses";

export const createCourseAction = async (input: unknown) => changing(courseSchema, createCourse)(input);
export const renameCourseAction = async (input: unknown) => changing(renameCourseSchema, renameCourse)(input);
export const renewJoinCodeAction = async (input: unknown) => changing(courseIdSchema, renewJoinCode)(input);
export const setJoiningAction = async (input: unknown) => changing(joiningSchema, setJoining)(input);
export const renameStudentAction = async (input: unknown) =>
  changing(renameStudentSchema, renameStudent)(input);
/** Nothing on the page changes by it, and the new PIN must stay in view. */
export const resetPinAction = async (input: unknown) => action(enrollmentIdSchema, resetPin)(input);
export const removeEnrollmentAction = async (input: unknown) =>
  changing(enrollmentIdSchema, removeEnrollment)(input);
export const restoreEnrollmentAction = async (input: unknown) =>
  changing(enrollmentIdSchema, restoreEnrollment)(input);
export const addStaffAction = async (input: unknown) => changing(addStaffSchema, addStaff)(input);
export const changeRoleAction = async (input: unknown) => changing(changeRoleSchema, changeRole)(input);
