"use server";

import { changing } from "@/lib/accounts/session/action";
import { answerNote } from "@/lib/discussion/answer-note";
import { saveLaterStance } from "@/lib/discussion/save-later-stance";
import { laterStanceInputSchema } from "@/lib/schemas/attempts";
import { answerNoteSchema } from "@/lib/schemas/notes";

export async function answer(input: unknown) {
  return changing(answerNoteSchema, answerNote)(input);
}

export async function saveStance(input: unknown) {
  return changing(laterStanceInputSchema, saveLaterStance)(input);
}
