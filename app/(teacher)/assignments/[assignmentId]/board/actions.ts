"use server";

import { action } from "@/lib/accounts/session/action";
import { pauseClocks } from "@/lib/attempts/pause-clocks";
import { resumeClocks } from "@/lib/attempts/resume-clocks";
import { returnAttempts } from "@/lib/grading/return-attempts";
import { showMarks as show } from "@/lib/grading/show-marks";
import { undoReturn } from "@/lib/grading/undo-return";
import { showMarksSchema } from "@/lib/schemas/after-marking";
import { assignmentIdSchema } from "@/lib/schemas/assignments";
import { returnSchema, undoReturnSchema } from "@/lib/schemas/grading";

export async function giveBack(input: unknown) {
  return action(returnSchema, returnAttempts)(input);
}

export async function takeBack(input: unknown) {
  return action(undoReturnSchema, undoReturn)(input);
}

export async function pause(input: unknown) {
  return action(assignmentIdSchema, pauseClocks)(input);
}

export async function resume(input: unknown) {
  return action(assignmentIdSchema, resumeClocks)(input);
}

export async function showMarks(input: unknown) {
  return action(showMarksSchema, show)(input);
}
