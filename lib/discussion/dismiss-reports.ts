import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { PostId } from "@/lib/schemas/posts";
import { moderatePost, settleReports } from "./moderation/moderate";

/**
 * Settles the open reports of a post: a teacher has looked at it, and it stays. Without any, nothing happens.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function dismissReports(viewer: Viewer, { postId }: PostId): Promise<void> {
  await moderatePost(viewer, postId, async (transaction, post, now) => {
    const settled = await settleReports(transaction, post, now);
    return settled > 0 ? { act: "DISMISSED" } : null;
  });
}
