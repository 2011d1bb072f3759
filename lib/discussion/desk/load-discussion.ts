import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { headOf, type ReviewHead } from "@/lib/grading/review/head";
import { loadReview, type ReviewStudent } from "@/lib/grading/review/load-review";
import { promptOf } from "@/lib/items/prompts/prompt-rows";
import { type DiscussionSettings, discussionRubricSchema, type PromptInput } from "@/lib/schemas/discussion";
import { db } from "@/lib/server/db";

export type DeskPrompt = PromptInput & { readonly promptId: string };

export type DeskThread = {
  readonly threadId: string;
  readonly promptId: string;
  /** Of its prompt. */
  readonly title: string;
  readonly group: { readonly groupId: string; readonly name: string } | null;
  readonly lockedAt: Date | null;
  readonly closedAt: Date | null;
};

export type DeskDiscussion = {
  readonly settings: DiscussionSettings;
  readonly revision: number;
  readonly marksReturnedAt: Date | null;
  readonly prompts: readonly DeskPrompt[];
  readonly groups: readonly {
    readonly groupId: string;
    readonly name: string;
    readonly userIds: readonly string[];
  }[];
  /** By prompt, then by group. */
  readonly threads: readonly DeskThread[];
};

/** What every page of those who lead a discussion begins with. */
export type DiscussionDesk = {
  readonly head: ReviewHead;
  readonly articleVersionId: string;
  /** The students of the course by name, those who were removed left out. */
  readonly students: readonly ReviewStudent[];
  /** Null until it is set up. */
  readonly discussion: DeskDiscussion | null;
};

export { promptOf };

/**
 * An assignment's discussion for those who lead it.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function loadDiscussion(viewer: Viewer, assignmentId: string): Promise<DiscussionDesk> {
  const review = await loadReview(viewer, assignmentId);
  const row = await db.discussion.findUnique({
    where: { assignmentId },
    include: {
      prompts: { orderBy: { position: "asc" } },
      groups: { orderBy: { position: "asc" }, include: { members: { select: { userId: true } } } },
      threads: {
        orderBy: [{ prompt: { position: "asc" } }, { group: { position: "asc" } }],
        include: { prompt: { select: { title: true } }, group: { select: { name: true } } },
      },
    },
  });
  return {
    head: headOf(review),
    articleVersionId: review.assignment.articleVersionId,
    students: review.students,
    discussion: row && {
      settings: {
        openAt: row.openAt,
        closeAt: row.closeAt,
        afterHandIn: row.afterHandIn,
        postFirst: row.postFirst,
        citationsRequired: row.citationsRequired,
        repliesRequired: row.repliesRequired,
        isAnonymous: row.isAnonymous,
        isPremoderated: row.isPremoderated,
        heldWords: row.heldWords,
        rubric: discussionRubricSchema.parse(row.rubric),
        points: row.points,
      },
      revision: row.revision,
      marksReturnedAt: row.marksReturnedAt,
      prompts: row.prompts.map(({ id, ...prompt }) => ({ promptId: id, ...promptOf(prompt) })),
      groups: row.groups.map(({ id, name, members }) => ({
        groupId: id,
        name,
        userIds: members.map(({ userId }) => userId),
      })),
      threads: row.threads.map(({ id, promptId, prompt, groupId, group, lockedAt, closedAt }) => ({
        threadId: id,
        promptId,
        title: prompt.title,
        group: groupId && group ? { groupId, name: group.name } : null,
        lockedAt,
        closedAt,
      })),
    },
  };
}
