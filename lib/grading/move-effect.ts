import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { managedAssignment } from "@/lib/assignments/managed/managed-assignment";
import type { MoveItem } from "@/lib/schemas/grading";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { type Effect, effectOf } from "./adjusting/effect";
import { newerVersions } from "./adjusting/newer-versions";
import { regrade } from "./adjusting/regrade";
import { notWhileSecondMarking } from "./second/not-while-second-marking";

/**
 * What it would do to the results if an item were moved to its newest version. Changes nothing.
 * @throws NotFound, also where there is no such newer version; Forbidden to assistants, who may not move it either; Conflict "secondMarking" to
 * its second marker, whom the result would tell of the first marks.
 */
export async function getMoveEffect(viewer: Viewer, input: MoveItem): Promise<Effect> {
  await managedAssignment(viewer, input.assignmentId);
  await notWhileSecondMarking(viewer, input.assignmentId);
  const newest = (await newerVersions(viewer, input.assignmentId)).get(input.itemVersionId);
  if (newest?.itemVersionId !== input.toVersionId) throw new NotFound();
  return effectOf((await regrade(db, input, (now) => now)).attempts);
}
