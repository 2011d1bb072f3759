import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { commonGround, type GroundStatement, type Side, sideOf } from "@/lib/statistics/common-ground";
import { type DiscussionDesk, loadDiscussion } from "./desk/load-discussion";
import { inventedName } from "./names/invented-names";
import { reviewableThreads, STANDING } from "./policy";
import { newestPlace } from "./stances/ledger";
import { loadStances } from "./stances/load-stances";
import { newestPositions } from "./stances/newest-positions";

export type SharedStatement = {
  readonly postId: string;
  readonly text: string;
  readonly author: string;
  /** The invented name it was made under. */
  readonly alias: string | null;
  readonly support: GroundStatement["support"];
};

export type GroundThread = {
  readonly threadId: string;
  readonly title: string;
  readonly group: string | null;
  /** The names of the two sides; null where neither the prompt nor a stance has a line. */
  readonly ends: Ends | null;
  /** How many students stand on each side; null where they are fewer than five. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether somebody's side comes from the stance of the assignment: they took no position in the thread. */
  readonly usesStance: boolean;
  /** What both sides carry first; the oldest first where there are no counts. */
  readonly statements: readonly SharedStatement[];
};

export type CommonGroundView = DiscussionDesk & { readonly threads: readonly GroundThread[] };

type Ends = { readonly low: string; readonly high: string };

const isSameLine = (a: Ends, b: Ends): boolean =>
  folded(a.low) === folded(b.low) && folded(a.high) === folded(b.high);

const folded = (text: string): string => text.normalize("NFKC").trim().toLocaleLowerCase();

/**
 * The statements of a discussion that students of both sides sign. A student's side in a thread is that of their newest post
 * there with a position, be it one that says they changed their mind; else, where the assignment's first stance is on the same line or the prompt has none of its own, of the
 * newest place they named there: after the discussion, after reading or before it. Where somebody stands on one question says
 * nothing of where they stand on another: then they have no side. An author's own support does not count.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getCommonGround(viewer: Viewer, assignmentId: string): Promise<CommonGroundView> {
  const desk = await loadDiscussion(viewer, assignmentId);
  const where = { ...STANDING, isTeachers: false, thread: { assignmentId, ...reviewableThreads(viewer) } };
  const [posts, positions, [stance]] = await Promise.all([
    db.post.findMany({
      where: { ...where, isStatement: true },
      orderBy: { createdAt: "asc" },
      select: {
        id: true,
        threadId: true,
        authorId: true,
        author: { select: { name: true } },
        alias: true,
        text: true,
        reactions: { where: { kind: "SUPPORT" }, select: { userId: true } },
      },
    }),
    db.post.findMany({
      where: { ...where, position: { not: null } },
      orderBy: { createdAt: "asc" },
      select: { threadId: true, authorId: true, position: true },
    }),
    loadStances(desk),
  ]);
  const newest = newestPositions(positions);
  const places = new Map((stance?.records ?? []).map((record) => [record.userId, newestPlace(record)]));
  const { prompts = [], groups = [], threads = [] } = desk.discussion ?? {};
  return {
    ...desk,
    threads: threads.map(({ threadId, promptId, title, group }) => {
      const members = groups.find(({ groupId }) => groupId === group?.groupId)?.userIds;
      const students = desk.students.filter(({ userId }) => !group || members?.includes(userId));
      const taken = newest.get(threadId);
      const own = prompts.find((prompt) => prompt.promptId === promptId)?.line ?? null;
      const sameLine = stance && (!own || isSameLine(own, stance.item.content)) ? stance.item.content : null;
      const placed = students.flatMap(({ userId }): [string, Side][] => {
        const position = taken?.get(userId) ?? (sameLine ? places.get(userId) : null);
        return position === null || position === undefined ? [] : [[userId, sideOf(position)]];
      });
      const offered = posts.filter((post) => post.threadId === threadId);
      const found = commonGround(
        offered.map(({ id, authorId, reactions }) => ({
          id,
          supporterIds: reactions.map(({ userId }) => userId).filter((userId) => userId !== authorId),
        })),
        new Map(placed),
      );
      const line = own ?? sameLine;
      return {
        ...{ threadId, title, group: group?.name ?? null },
        ends: line ? { low: line.low, high: line.high } : null,
        ...{ low: found.low, high: found.high },
        usesStance: placed.some(([userId]) => !taken?.has(userId)),
        statements: found.statements.flatMap(({ id, support }) => {
          const post = offered.find((one) => one.id === id);
          if (!post) return [];
          const { text, author, alias } = post;
          const name = alias === null ? null : inventedName(alias);
          return [{ postId: id, text, author: author.name, alias: name, support }];
        }),
      };
    }),
  };
}
