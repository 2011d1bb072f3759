import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { managedAssignment } from "@/lib/assignments/managed/managed-assignment";
import type { AdjustmentInput } from "@/lib/schemas/grading";
import { changeAndRegrade } from "./adjusting/change-and-regrade";
import type { Effect } from "./adjusting/effect";

/**
 * Makes an item count otherwise in an assignment: for nobody, in full for everybody, or as it is marked again. Every
 * handed-in attempt's score of it is added anew, beside those before it; what is handed in later counts the same way.
 * Doing it twice does it once.
 * @throws NotFound; Forbidden to assistants; Conflict "markedMeanwhile", when nothing was changed.
 */
export async function adjustItem(viewer: Viewer, input: AdjustmentInput): Promise<Effect> {
  await managedAssignment(viewer, input.assignmentId);
  const { counting } = input;
  return changeAndRegrade(viewer, input.assignmentId, [
    {
      place: input,
      change: (now) => ({ ...now, counting }),
      write: ({ adjustment }, createdAt) =>
        adjustment.create({ data: { ...input, adjustedById: viewer.userId, createdAt } }),
    },
  ]);
}
