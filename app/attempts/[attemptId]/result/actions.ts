"use server";

import { redirect } from "next/navigation";
import { action, changing } from "@/lib/accounts/session/action";
import { saveReflection as save } from "@/lib/attempts/save-reflection";
import { startRevision } from "@/lib/attempts/start-revision";
import { saveLaterStance as saveStance } from "@/lib/discussion/save-later-stance";
import { askSecondLook } from "@/lib/grading/ask-second-look";
import { openReturned } from "@/lib/grading/open-returned";
import type { ActionResult } from "@/lib/schemas/action-result";
import { askSecondLookSchema, attemptIdSchema } from "@/lib/schemas/after-marking";
import { laterStanceInputSchema, reflectionSchema } from "@/lib/schemas/attempts";

export async function saveReflection(input: unknown) {
  return changing(reflectionSchema, save)(input);
}

export async function saveLaterStance(input: unknown) {
  return changing(laterStanceInputSchema, saveStance)(input);
}

export async function askLook(input: unknown) {
  return changing(askSecondLookSchema, askSecondLook)(input);
}

export async function opened(input: unknown) {
  return action(attemptIdSchema, openReturned)(input);
}

/** Begins a revision, or finds the one that was begun, and goes there. */
export async function revise(input: unknown): Promise<ActionResult<never>> {
  return action(attemptIdSchema, async (viewer, parsed) => {
    const { attemptId } = await startRevision(viewer, parsed);
    redirect(`/attempts/${attemptId}`);
  })(input);
}
