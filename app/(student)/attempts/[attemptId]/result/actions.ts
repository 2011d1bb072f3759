"use server";

import { changing } from "@/lib/accounts/session/action";
import { saveReflection as save } from "@/lib/attempts/save-reflection";
import { saveLaterStance as saveStance } from "@/lib/discussion/save-later-stance";
import { laterStanceInputSchema, reflectionSchema } from "@/lib/schemas/attempts";

export async function saveReflection(input: unknown) {
  return changing(reflectionSchema, save)(input);
}

export async function saveLaterStance(input: unknown) {
  return changing(laterStanceInputSchema, saveStance)(input);
}
