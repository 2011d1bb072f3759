import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { managedAssignment } from "@/lib/assignments/managed/managed-assignment";
import type { WordingInput } from "@/lib/schemas/grading";
import { changeAndRegrade } from "./adjusting/change-and-regrade";
import type { Effect } from "./adjusting/effect";
import { withWording } from "./adjusting/with-wording";

/**
 * Accepts a wording that somebody typed, for a share of the points, or accepts it no more (`share` null): every answer
 * that says the same is marked anew, and what is handed in later counts the same way.
 * @throws NotFound; Forbidden to assistants; Conflict "markedMeanwhile", when nothing was changed.
 */
export async function acceptWording(viewer: Viewer, input: WordingInput): Promise<Effect> {
  await managedAssignment(viewer, input.assignmentId);
  const { share, ...named } = input;
  return changeAndRegrade(viewer, input.assignmentId, [
    {
      place: input,
      change: withWording(input),
      write: async ({ acceptance }, createdAt) => {
        await acceptance.deleteMany({ where: named });
        if (share !== null)
          await acceptance.create({ data: { ...named, share, acceptedById: viewer.userId, createdAt } });
      },
    },
  ]);
}
