import type { Transaction } from "@/lib/server/db";
import { Conflict } from "@/lib/server/errors";

/**
 * An assignment's discussion as it stands, null before it is set up, held until the transaction ends: two who change its
 * settings or its groups wait for each other.
 * @throws Conflict when the assignment is archived.
 */
export async function heldDiscussion(transaction: Transaction, assignmentId: string) {
  // The assignment's row too, since the discussion may have none yet. Posts and acts go on: they only refer to the two.
  await transaction.$queryRaw`SELECT 1 FROM assignment WHERE id = ${assignmentId}::uuid FOR NO KEY UPDATE`;
  await transaction.$queryRaw`SELECT 1 FROM discussion WHERE assignment_id = ${assignmentId}::uuid FOR NO KEY UPDATE`;
  const { archivedAt, discussion } = await transaction.assignment.findUniqueOrThrow({
    where: { id: assignmentId },
    select: {
      archivedAt: true,
      discussion: {
        include: {
          prompts: { orderBy: { position: "asc" } },
          groups: { orderBy: { position: "asc" }, select: { id: true, name: true } },
          marks: { where: { supersededAt: null }, take: 1, select: { id: true } },
        },
      },
    },
  });
  if (archivedAt) throw new Conflict("assignmentArchived");
  return discussion;
}
