import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { type DiscussionDesk, loadDiscussion } from "./desk/load-discussion";
import { stancesOf } from "./groups/stances";

export type GroupsView = {
  readonly desk: DiscussionDesk;
  readonly isArchived: boolean;
  /** Somebody has posted: the division stays, members may be moved. */
  readonly isFixed: boolean;
  /** On what the class can be divided; null where no item of the assignment asks for a stance. */
  readonly stance: { readonly statement: string; readonly low: string; readonly high: string } | null;
  /** By name. */
  readonly students: readonly {
    readonly userId: string;
    readonly name: string;
    readonly groupId: string | null;
    /** From −100 to 100; null where they have not said. */
    readonly position: number | null;
  }[];
};

/**
 * Who discusses with whom, and where each stands.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getDiscussionGroups(viewer: Viewer, assignmentId: string): Promise<GroupsView> {
  const desk = await loadDiscussion(viewer, assignmentId);
  const { head, students, discussion } = desk;
  const [stance, { archivedAt }, posts] = await Promise.all([
    stancesOf(head.courseId, assignmentId),
    db.assignment.findUniqueOrThrow({ where: { id: assignmentId }, select: { archivedAt: true } }),
    db.post.findFirst({ where: { thread: { assignmentId } }, select: { id: true } }),
  ]);
  const groupOf = new Map(
    (discussion?.groups ?? []).flatMap(({ groupId, userIds }) =>
      userIds.map((userId) => [userId, groupId] as const),
    ),
  );
  return {
    desk,
    isArchived: archivedAt !== null,
    isFixed: posts !== null,
    stance: stance && { statement: stance.statement, low: stance.low, high: stance.high },
    students: students.map(({ userId, name }) => ({
      userId,
      name,
      groupId: groupOf.get(userId) ?? null,
      position: stance?.positions.get(userId) ?? null,
    })),
  };
}
