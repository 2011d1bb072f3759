import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { type DeskThread, type DiscussionDesk, loadDiscussion } from "./desk/load-discussion";
import { NOTHING_YET, type ThreadCounts, threadCounts } from "./desk/thread-counts";

export type ThreadList = {
  readonly desk: DiscussionDesk;
  readonly threads: readonly (DeskThread & { readonly counts: ThreadCounts })[];
};

/**
 * The threads of an assignment, for those who lead its discussion.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getThreads(viewer: Viewer, assignmentId: string): Promise<ThreadList> {
  const desk = await loadDiscussion(viewer, assignmentId);
  const threads = desk.discussion?.threads ?? [];
  const counts = await threadCounts(
    viewer.userId,
    threads.map(({ threadId }) => threadId),
  );
  return {
    desk,
    threads: threads.map((thread) => ({ ...thread, counts: counts.get(thread.threadId) ?? NOTHING_YET })),
  };
}
