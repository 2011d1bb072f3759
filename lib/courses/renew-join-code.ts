import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { issueJoinCode } from "./join-code/join-code";
import { managedCourse } from "./managed/managed";

/** Gives the course a new join code. The old one lets nobody new in; students sign in again with either. */
export async function renewJoinCode(viewer: Viewer, input: { courseId: string }): Promise<{ code: string }> {
  const course = await managedCourse(viewer, input.courseId);
  const code = await db.$transaction((transaction) => issueJoinCode(transaction, course.id));
  return { code };
}
