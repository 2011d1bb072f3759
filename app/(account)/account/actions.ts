"use server";

import { z } from "zod";
import { changePassword } from "@/lib/accounts/change-password";
import { action, changing } from "@/lib/accounts/session/action";
import { endSession, startSession } from "@/lib/accounts/session/session-cookie";
import { setMailNotices } from "@/lib/accounts/set-mail-notices";
import { signOutEverywhere } from "@/lib/accounts/sign-out-everywhere";
import { changePasswordSchema, setMailNoticesSchema } from "@/lib/schemas/accounts";
import type { ActionResult } from "@/lib/schemas/action-result";

/** Sets a new password. Every other session ends; this one goes on as a new one. */
export async function changePasswordAction(input: unknown): Promise<ActionResult<null>> {
  return action(changePasswordSchema, async (viewer, fields) => {
    await startSession(await changePassword(viewer, fields));
    return null;
  })(input);
}

/** Ends every session, this one too. */
export async function signOutEverywhereAction(input: unknown): Promise<ActionResult<null>> {
  return action(z.object({}), async (viewer) => {
    await signOutEverywhere(viewer);
    await endSession();
    return null;
  })(input);
}

/** Has notices sent by mail, or no longer. */
export const setMailNoticesAction = changing(setMailNoticesSchema, setMailNotices);
