import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { subscribe } from "@/lib/server/events";
import { logFault } from "@/lib/server/log";
import { countHere, takeSeat } from "./live/room";
import { topicOf } from "./live/signal";
import { readableThreads } from "./policy";

const CHECK_EVERY_MS = 60_000;
/** Then the browser connects anew, and everything is looked at again, whether the session still stands too. */
const LONGEST_MS = 15 * 60_000;

/** What somebody who listens to a thread is told: ids and a number, nothing of who or what. */
export type ThreadEvents = {
  post(postId: string): void;
  here(count: number): void;
  /** This person has too many streams open: the browser should ask now and then instead. */
  enough(): void;
  end(): void;
};

/**
 * A thread for those who may read others in it: before their own first post, where the gate is on, there is no stream. Returns how to
 * begin; that returns how to stop. It ends by itself within a minute when the thread is no longer theirs to read.
 * @throws NotFound
 */
export async function listenToThread(
  viewer: Viewer,
  threadId: string,
): Promise<(events: ThreadEvents) => () => void> {
  if (!(await mayRead(viewer, threadId))) throw new NotFound();
  return (events) => begin(viewer, threadId, events);
}

async function mayRead(viewer: Viewer, threadId: string): Promise<boolean> {
  const where = { id: threadId, ...readableThreads(viewer) };
  return (await db.thread.findFirst({ where, select: { id: true } })) !== null;
}

function begin(viewer: Viewer, threadId: string, events: ThreadEvents): () => void {
  /** Until the database tells us, nothing is said: the browser asks by itself until it hears something. */
  let isTelling = false;
  const { listening, unsubscribe } = subscribe(topicOf(threadId), {
    message: ({ postId }) => events.post(String(postId)),
    // The browser connects anew, and asks for what came in between.
    missed: () => events.end(),
  });
  const leave = takeSeat({
    threadId,
    userId: viewer.userId,
    here: (count) => {
      if (isTelling) events.here(count);
    },
    giveUp: () => {
      events.enough();
      events.end();
    },
  });
  // What is posted from now on is told; the browser asks for what came before when it hears this.
  let isOver = false;
  void listening.then(() => {
    if (isOver) return;
    isTelling = true;
    events.here(countHere(threadId));
  });
  const check = setInterval(() => {
    mayRead(viewer, threadId).then(
      (may) => may || events.end(),
      (error: unknown) => logFault(error, "listening to a thread"),
    );
  }, CHECK_EVERY_MS).unref();
  const longest = setTimeout(() => events.end(), LONGEST_MS).unref();
  return () => {
    isOver = true;
    clearInterval(check);
    clearTimeout(longest);
    unsubscribe();
    leave();
  };
}
