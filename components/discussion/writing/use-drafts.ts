"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { Answers } from "@/components/attempts/saving/answers";
import { indexedDevice } from "@/components/attempts/saving/device";
import { browserSurroundings } from "@/components/attempts/saving/surroundings";
import type { AnswerState } from "@/components/attempts/saving/types";
import type { ThreadView } from "@/lib/discussion/views";
import type { Answer } from "@/lib/schemas/item";
import { EMPTY_DRAFT, type PostDraftContent } from "@/lib/schemas/posts";

/** Whether anything was written. */
export const isBegun = ({ text, passages, position, move }: PostDraftContent): boolean =>
  text !== "" || passages.length > 0 || position !== null || move !== null;

/** The machine that brings answers to the server knows nothing of what is in them: a draft travels as one. */
const asAnswer = (draft: PostDraftContent) => draft as unknown as Answer;
const asDraft = (answer: Answer) => answer as unknown as PostDraftContent;

/**
 * What is being written in a thread, saved as answers are: on the device first, then on the server. A draft stands in a slot: the
 * post that it answers, or the thread itself.
 */
export function useDrafts(view: Pick<ThreadView, "threadId" | "drafts"> & { viewer: { userId: string } }) {
  const [answers] = useState(() => {
    const { threadId, drafts, viewer } = view;
    return new Answers(
      {
        userId: viewer.userId,
        attemptId: threadId,
        itemVersionIds: [threadId],
        responses: drafts.map(({ slot, content, revision, savedAt }) => ({
          itemVersionId: slot,
          answer: asAnswer(content),
          revision,
          savedAt,
        })),
        savesAt: `/api/threads/${threadId}/drafts`,
      },
      { ...browserSurroundings(), device: indexedDevice("colloquy-posts") },
    );
  });
  useEffect(() => {
    answers.start();
    return () => answers.stop();
  }, [answers]);
  const { subscribe, snapshot } = answers.ledger;
  const { answers: states, status } = useSyncExternalStore(subscribe, snapshot, snapshot);
  const stateOf = (slot: string): AnswerState | undefined => states[slot];
  return {
    status,
    /** Slots in which something is written. */
    begun: Object.keys(states).filter((slot) => isBegun(contentOf(states[slot]))),
    contentOf: (slot: string) => contentOf(states[slot]),
    /** Another text, from another tab or device, that waits to be chosen or left. */
    newerOf: (slot: string) => {
      const newer = stateOf(slot)?.newer;
      return newer ? { content: asDraft(newer.answer), savedAt: newer.savedAt } : null;
    },
    change: (slot: string, content: PostDraftContent) => answers.change(slot, asAnswer(content)),
    keep: answers.keep,
    flush: answers.flush,
    signedInAgain: answers.signedInAgain,
    alone: <T>(work: () => Promise<T>) => answers.alone(work),
    posted: (slot: string, saveId: string, stands: { revision: number; savedAt: string }) =>
      answers.replaced(slot, { answer: asAnswer(EMPTY_DRAFT), saveId, ...stands }),
  };
}
export type Drafts = ReturnType<typeof useDrafts>;

const contentOf = (state: AnswerState | undefined): PostDraftContent =>
  state?.answer ? asDraft(state.answer) : EMPTY_DRAFT;
