"use server";

import { visitorAction } from "@/lib/accounts/session/action";
import { joinCourse } from "@/lib/courses/join-course";
import type { ActionResult } from "@/lib/schemas/action-result";
import { joinSchema } from "@/lib/schemas/courses";

/** Makes the student's account; the page signs in with the same fields afterwards. */
export async function joinAction(input: unknown): Promise<ActionResult<null>> {
  return visitorAction(joinSchema, async (visitor, join) => {
    await joinCourse(visitor, join);
    return null;
  })(input);
}
