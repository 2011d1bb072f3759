import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { visiblePacks } from "@/lib/items/policy";
import { promptOf } from "@/lib/items/prompts/prompt-rows";
import type { PromptInput } from "@/lib/schemas/discussion";
import { db } from "@/lib/server/db";
import { type DiscussionDesk, loadDiscussion } from "./desk/load-discussion";

export type DiscussionSetup = {
  readonly desk: DiscussionDesk;
  readonly isArchived: boolean;
  /** The prompts that have posts: they stay, and so does what their posts took a position on. */
  readonly postedPromptIds: readonly string[];
  /** What comes with the packs of the text that the viewer may use. */
  readonly packs: readonly {
    readonly packId: string;
    readonly title: string;
    readonly prompts: readonly PromptInput[];
  }[];
};

/**
 * All that the page needs on which a discussion is set up.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getDiscussionSetup(viewer: Viewer, assignmentId: string): Promise<DiscussionSetup> {
  const desk = await loadDiscussion(viewer, assignmentId);
  const { archivedAt, articleVersion } = await db.assignment.findUniqueOrThrow({
    where: { id: assignmentId },
    select: { archivedAt: true, articleVersion: { select: { articleId: true } } },
  });
  const [posted, packs] = await Promise.all([
    db.prompt.findMany({
      where: { assignmentId, threads: { some: { posts: { some: {} } } } },
      select: { id: true },
    }),
    db.pack.findMany({
      where: {
        AND: [{ articleId: articleVersion.articleId }, visiblePacks(viewer), { prompts: { some: {} } }],
      },
      orderBy: { createdAt: "asc" },
      select: { id: true, title: true, prompts: { orderBy: { position: "asc" } } },
    }),
  ]);
  return {
    desk,
    isArchived: archivedAt !== null,
    postedPromptIds: posted.map(({ id }) => id),
    packs: packs.map(({ id, title, prompts }) => ({ packId: id, title, prompts: prompts.map(promptOf) })),
  };
}
