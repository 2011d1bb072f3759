import { publish } from "@/lib/server/events";
import { logFault } from "@/lib/server/log";

/** What the streams of a thread listen to. */
export const topicOf = (threadId: string): string => `thread:${threadId}`;

/**
 * Tells those who have the thread open that there is a post which classmates may see. To be called after the commit. A signal that
 * fails is logged and costs nobody their post: the page asks for what it has missed.
 */
export async function signalPost(threadId: string, postId: string): Promise<void> {
  await publish(topicOf(threadId), { postId }).catch((error: unknown) => {
    logFault(error, "signal of a post");
  });
}
