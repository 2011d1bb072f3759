"use server";

import { changing } from "@/lib/accounts/session/action";
import { nudge } from "@/lib/discussion/nudge";
import { nudgeSchema } from "@/lib/schemas/notes";

export async function sendNudge(input: unknown) {
  return changing(nudgeSchema, nudge)(input);
}
