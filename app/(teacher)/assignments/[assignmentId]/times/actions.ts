"use server";

import { changing } from "@/lib/accounts/session/action";
import { overrideTimes } from "@/lib/attempts/override-times";
import { overrideSchema } from "@/lib/schemas/assignments";

export async function setTimes(input: unknown) {
  return changing(overrideSchema, overrideTimes)(input);
}
