"use server";

import { changing } from "@/lib/accounts/session/action";
import { overrideGrade } from "@/lib/grading/override-grade";
import { saveGradebook } from "@/lib/grading/save-gradebook";
import { takeOffGrade } from "@/lib/grading/take-off-grade";
import { overrideGradeSchema, saveGradebookSchema, takeOffGradeSchema } from "@/lib/schemas/gradebook";

export const saveGradebookAction = async (input: unknown) =>
  changing(saveGradebookSchema, saveGradebook)(input);
export const overrideGradeAction = async (input: unknown) =>
  changing(overrideGradeSchema, overrideGrade)(input);
export const takeOffGradeAction = async (input: unknown) => changing(takeOffGradeSchema, takeOffGrade)(input);
