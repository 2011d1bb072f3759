"use server";

import { changing } from "@/lib/accounts/session/action";
import { commentGrade } from "@/lib/grading/comment-grade";
import { excuseFromAssignment } from "@/lib/grading/excuse-from-assignment";
import { overrideGrade } from "@/lib/grading/override-grade";
import { saveGradebook } from "@/lib/grading/save-gradebook";
import { takeOffGrade } from "@/lib/grading/take-off-grade";
import {
  commentGradeSchema,
  excuseFromAssignmentSchema,
  overrideGradeSchema,
  saveGradebookSchema,
  takeOffGradeSchema,
} from "@/lib/schemas/gradebook";

export const saveGradebookAction = async (input: unknown) =>
  changing(saveGradebookSchema, saveGradebook)(input);
export const overrideGradeAction = async (input: unknown) =>
  changing(overrideGradeSchema, overrideGrade)(input);
export const takeOffGradeAction = async (input: unknown) => changing(takeOffGradeSchema, takeOffGrade)(input);
export const commentGradeAction = async (input: unknown) => changing(commentGradeSchema, commentGrade)(input);
export const excuseFromAssignmentAction = async (input: unknown) =>
  changing(excuseFromAssignmentSchema, excuseFromAssignment)(input);
