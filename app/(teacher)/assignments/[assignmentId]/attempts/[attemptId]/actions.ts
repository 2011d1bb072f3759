"use server";

import { changing } from "@/lib/accounts/session/action";
import { allowRevision } from "@/lib/grading/allow-revision";
import { excuseStudent } from "@/lib/grading/excuse-student";
import { showMarks } from "@/lib/grading/show-marks";
import { allowRevisionSchema, showMarksSchema } from "@/lib/schemas/after-marking";
import { excuseSchema } from "@/lib/schemas/grading";

export async function excuseAction(input: unknown) {
  return changing(excuseSchema, excuseStudent)(input);
}

export async function showMarksAction(input: unknown) {
  return changing(showMarksSchema, showMarks)(input);
}

export async function allowRevisionAction(input: unknown) {
  return changing(allowRevisionSchema, allowRevision)(input);
}
