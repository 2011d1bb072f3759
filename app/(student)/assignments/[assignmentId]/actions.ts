"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/accounts/session/action";
import { startAttempt } from "@/lib/attempts/start-attempt";
import type { ActionResult } from "@/lib/schemas/action-result";
import { startSchema } from "@/lib/schemas/attempts";

/** Starts an attempt, or finds the one in progress, and goes there. */
export async function start(input: unknown): Promise<ActionResult<never>> {
  return action(startSchema, async (viewer, parsed) => {
    const { attemptId } = await startAttempt(viewer, parsed);
    redirect(`/attempts/${attemptId}`);
  })(input);
}
