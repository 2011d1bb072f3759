"use server";

import { RedirectType, redirect } from "next/navigation";
import { visitorAction } from "@/lib/accounts/session/action";
import { startSession } from "@/lib/accounts/session/session-cookie";
import { signUp } from "@/lib/accounts/sign-up";
import { signUpSchema } from "@/lib/schemas/accounts";
import type { ActionResult } from "@/lib/schemas/action-result";

/** Makes a teacher's account, begins the session and goes to their courses. */
export async function signUpAction(input: unknown): Promise<ActionResult<never>> {
  return visitorAction(signUpSchema, async (visitor, fields) => {
    await startSession(await signUp(visitor, fields));
    redirect("/courses", RedirectType.replace);
  })(input);
}
