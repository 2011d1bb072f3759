"use server";

import { RedirectType, redirect } from "next/navigation";
import { visitorAction } from "@/lib/accounts/session/action";
import { startSession } from "@/lib/accounts/session/session-cookie";
import { signInTeacher } from "@/lib/accounts/sign-in-teacher";
import { signInStudent } from "@/lib/courses/sign-in-student";
import { teacherSignInSchema } from "@/lib/schemas/accounts";
import type { ActionResult } from "@/lib/schemas/action-result";
import { studentSignInSchema } from "@/lib/schemas/courses";
import { ownPath } from "@/lib/schemas/return-path";
import { InvalidInput } from "@/lib/server/errors";

/**
 * Signs a student in by `code`, `name` and `pin`, and stays on the page: also for one whose session ended in the middle
 * of answering, which has to know whether it is the same one.
 */
export async function signInStudentAction(input: unknown): Promise<ActionResult<{ userId: string }>> {
  return visitorAction(studentSignInSchema, async (visitor, fields) => {
    const student = await signInStudent(visitor, fields);
    if (!student) throw new InvalidInput("studentUnknown", { pin: "secretAgain" });
    await startSession(student);
    return { userId: student.id };
  })(input);
}

/** Signs a teacher in by `email` and `password`, and stays on the page. */
async function signInTeacherAction(input: unknown): Promise<ActionResult<null>> {
  return visitorAction(teacherSignInSchema, async (visitor, fields) => {
    const teacher = await signInTeacher(visitor, fields);
    if (!teacher) throw new InvalidInput("teacherUnknown", { password: "secretAgain" });
    await startSession(teacher);
    return null;
  })(input);
}

/** Signs a student in and goes on to the path `to`, or else to their assignments. */
export async function enterAsStudent(input: unknown): Promise<ActionResult> {
  const result = await signInStudentAction(input);
  return result.ok ? goOn(input, "/assignments") : result;
}

/** Signs a teacher in and goes on to the path `to`, or else to their courses. */
export async function enterAsTeacher(input: unknown): Promise<ActionResult<null>> {
  const result = await signInTeacherAction(input);
  return result.ok ? goOn(input, "/courses") : result;
}

function goOn(input: unknown, home: `/${string}`): never {
  const { to } = input as { to?: unknown };
  redirect(ownPath(to, home), RedirectType.replace);
}
