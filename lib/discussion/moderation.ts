import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { type DiscussionDesk, loadDiscussion } from "./desk/load-discussion";
import { logPage, type ModerationLog } from "./moderation/log-page";
import { type Queues, queuesOf } from "./moderation/queues";

export type ModerationDesk = Pick<DiscussionDesk, "head" | "discussion"> & {
  /** Of the text that posts quote: its language. */
  readonly language: string;
  readonly queues: Queues;
  readonly log: ModerationLog;
};

/**
 * What waits for those who moderate a discussion, what is hidden, and a page of the log of what was done.
 * @param before the act that ends the page before; null: the newest.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getModeration(
  viewer: Viewer,
  assignmentId: string,
  before: string | null = null,
): Promise<ModerationDesk> {
  const { head, discussion, articleVersionId } = await loadDiscussion(viewer, assignmentId);
  const place = { assignmentId, courseId: head.courseId, threads: discussion?.threads ?? [] };
  const [queues, log, text] = await Promise.all([
    queuesOf(viewer, place),
    logPage(place, before),
    db.articleVersion.findUniqueOrThrow({ where: { id: articleVersionId }, select: { language: true } }),
  ]);
  return { head, discussion, language: text.language, queues, log };
}
