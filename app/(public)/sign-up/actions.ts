"use server";

import { visitorAction } from "@/lib/accounts/session/action";
import { signUp } from "@/lib/accounts/sign-up";
import { signUpSchema } from "@/lib/schemas/accounts";
import type { ActionResult } from "@/lib/schemas/action-result";

/** Makes the teacher's account; the page signs in with the same fields afterwards. */
export async function signUpAction(input: unknown): Promise<ActionResult<null>> {
  return visitorAction(signUpSchema, async (visitor, fields) => {
    await signUp(visitor, fields);
    return null;
  })(input);
}
