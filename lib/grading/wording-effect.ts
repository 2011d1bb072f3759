import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { managedAssignment } from "@/lib/assignments/managed/managed-assignment";
import type { WordingInput } from "@/lib/schemas/grading";
import { db } from "@/lib/server/db";
import { type Effect, effectOf } from "./adjusting/effect";
import { regrade } from "./adjusting/regrade";
import { withWording } from "./adjusting/with-wording";
import { notWhileSecondMarking } from "./second/not-while-second-marking";

/**
 * What it would do to the results if a wording were accepted, or no more. Changes nothing.
 * @throws NotFound; Forbidden to assistants, who may not change it either; Conflict "secondMarking" to its second marker,
 * whom the result would tell of the first marks.
 */
export async function getWordingEffect(viewer: Viewer, input: WordingInput): Promise<Effect> {
  await managedAssignment(viewer, input.assignmentId);
  await notWhileSecondMarking(viewer, input.assignmentId);
  return effectOf((await regrade(db, input, withWording(input))).attempts);
}
