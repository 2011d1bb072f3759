"use server";

import { changing } from "@/lib/accounts/session/action";
import { markParticipation } from "@/lib/discussion/mark-participation";
import { returnMarks } from "@/lib/discussion/return-marks";
import { participationMarkSchema, returnMarksSchema } from "@/lib/schemas/participation-mark";

export async function mark(input: unknown) {
  return changing(participationMarkSchema, markParticipation)(input);
}

export async function giveBack(input: unknown) {
  return changing(returnMarksSchema, returnMarks)(input);
}
