import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { managedAssignment } from "@/lib/assignments/managed/managed-assignment";
import type { AdjustmentInput } from "@/lib/schemas/grading";
import { db } from "@/lib/server/db";
import { type Effect, effectOf } from "./adjusting/effect";
import { regrade } from "./adjusting/regrade";
import { notWhileSecondMarking } from "./second/not-while-second-marking";

/**
 * What it would do to the results if an item counted otherwise. Changes nothing.
 * @throws NotFound; Forbidden to assistants, who may not change it either; Conflict "secondMarking" to its second marker,
 * whom the result would tell of the first marks.
 */
export async function getAdjustmentEffect(viewer: Viewer, input: AdjustmentInput): Promise<Effect> {
  await managedAssignment(viewer, input.assignmentId);
  await notWhileSecondMarking(viewer, input.assignmentId);
  const { counting } = input;
  return effectOf((await regrade(db, input, (now) => ({ ...now, counting }))).attempts);
}
