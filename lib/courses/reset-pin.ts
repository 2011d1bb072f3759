import { randomInt } from "node:crypto";
import { hashSecret, isGuessablePin } from "@/lib/accounts/secrets/secrets";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { Forbidden } from "@/lib/server/errors";
import { managedEnrollment } from "./managed/managed";

function newPin(): string {
  const pin = String(randomInt(1_000_000)).padStart(6, "0");
  return isGuessablePin(pin) ? newPin() : pin;
}

/** Gives a student a new random PIN, told this once, and ends their sessions. */
export async function resetPin(viewer: Viewer, input: { enrollmentId: string }): Promise<{ pin: string }> {
  const enrollment = await managedEnrollment(viewer, input.enrollmentId);
  if (enrollment.role !== "STUDENT") throw new Forbidden();
  const pin = newPin();
  await db.user.update({
    where: { id: enrollment.userId },
    data: { secretHash: await hashSecret(pin), sessionVersion: { increment: 1 } },
  });
  return { pin };
}
