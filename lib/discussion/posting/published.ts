import { db } from "@/lib/server/db";
import { logFault } from "@/lib/server/log";
import { signalPost } from "../live/signal";
import { noticesOfPost } from "../notices/publish-notices";

/**
 * What a post that classmates can see from now on brings with it: those it concerns are told, and open pages hear of it. Called once
 * what made it visible is committed; nothing that goes wrong here takes that back.
 */
export async function published(postId: string): Promise<void> {
  try {
    const { threadId } = await db.post.findUniqueOrThrow({
      where: { id: postId },
      select: { threadId: true },
    });
    await db.$transaction((transaction) => noticesOfPost(transaction, postId));
    await signalPost(threadId, postId);
  } catch (error) {
    logFault(error, "published");
  }
}
