import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { nameKey } from "@/lib/schemas/accounts";
import { db } from "@/lib/server/db";
import { Forbidden, InvalidInput } from "@/lib/server/errors";
import { isUniqueViolation } from "@/lib/server/violations";
import { managedEnrollment } from "./managed/managed";

/** Changes a student's name; they sign in with the new one. */
export async function renameStudent(
  viewer: Viewer,
  input: { enrollmentId: string; name: string },
): Promise<void> {
  const enrollment = await managedEnrollment(viewer, input.enrollmentId);
  if (enrollment.role !== "STUDENT") throw new Forbidden();
  try {
    await db.enrollment.update({
      where: { id: enrollment.id },
      data: { name: input.name, nameKey: nameKey(input.name), user: { update: { name: input.name } } },
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new InvalidInput("invalidInput", { name: "nameTaken" });
    throw error;
  }
}
