import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { managedAssignment } from "@/lib/assignments/managed/managed-assignment";
import { closeDueAttempts } from "@/lib/attempts/closing/close-due";
import type { MoveItem } from "@/lib/schemas/grading";
import { Conflict, NotFound } from "@/lib/server/errors";
import { changeAndRegrade } from "./adjusting/change-and-regrade";
import type { Effect } from "./adjusting/effect";
import { newerVersions } from "./adjusting/newer-versions";

/**
 * Moves an item of an assignment to its newest version: answers, marks and their history go with it, and what was handed
 * in is marked anew.
 * @throws NotFound, also where there is no such newer version; Forbidden to assistants; Conflict "answering" while an
 * attempt is in progress, whose page asks the older one, and "markedMeanwhile": nothing was changed.
 */
export async function moveItem(viewer: Viewer, input: MoveItem): Promise<Effect> {
  await managedAssignment(viewer, input.assignmentId);
  const newest = (await newerVersions(viewer, input.assignmentId)).get(input.itemVersionId);
  if (newest?.itemVersionId !== input.toVersionId) throw new NotFound();
  await closeDueAttempts({ assignmentId: input.assignmentId });
  const { assignmentId, itemVersionId, toVersionId } = input;
  return changeAndRegrade(viewer, assignmentId, [
    {
      place: input,
      change: (now) => now,
      write: async (transaction) => {
        if ((await transaction.attempt.count({ where: { assignmentId, handedInAt: null } })) > 0)
          throw new Conflict("answering");
        const where = { itemVersionId, attempt: { assignmentId } };
        const data = { itemVersionId: toVersionId };
        await transaction.response.updateMany({ where, data });
        await transaction.responseRevision.updateMany({ where, data });
        await transaction.stance.updateMany({ where, data });
        await transaction.laterStance.updateMany({ where, data });
        await transaction.reflection.updateMany({ where, data });
        await transaction.score.updateMany({ where, data });
        await transaction.secondMark.updateMany({ where, data });
        await transaction.settlement.updateMany({ where, data });
        await transaction.citation.updateMany({ where, data });
        await transaction.secondLook.updateMany({ where, data });
        await transaction.pinnedComment.updateMany({ where, data });
        await transaction.answerFlag.updateMany({ where, data });
        await transaction.assignmentItem.update({
          where: { assignmentId_itemVersionId: { assignmentId, itemVersionId } },
          data,
        });
      },
    },
  ]);
}
