"use server";

import { visitorAction } from "@/lib/accounts/session/action";
import { startSession } from "@/lib/accounts/session/session-cookie";
import { joinCourse } from "@/lib/courses/join-course";
import type { ActionResult } from "@/lib/schemas/action-result";
import { type Joined, joinSchema } from "@/lib/schemas/courses";

/** Joins a course, begins the session and returns what the student has to remember. */
export async function joinAction(input: unknown): Promise<ActionResult<Joined>> {
  return visitorAction(joinSchema, async (visitor, join) => {
    const student = await joinCourse(visitor, join);
    await startSession(student);
    return { code: join.code, name: student.name };
  })(input);
}
