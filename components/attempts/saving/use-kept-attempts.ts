"use client";

import { useEffect, useState } from "react";
import { Answers } from "./answers";
import { browserSurroundings } from "./surroundings";

/** What became of the answers that waited on this device for one attempt. */
export type KeptAttempt = {
  readonly attemptId: string;
  readonly waiting: number;
  readonly saved: number;
  readonly late: number;
  /** Something else was answered meanwhile: the student has to open the attempt and choose. */
  readonly asks: boolean;
  readonly refusal: string | null;
  /** What was written and does not stand on the server: to be copied, where it cannot be sent. */
  readonly texts: readonly string[];
  /** Deletes what the server refused from the device. */
  readonly discard: () => void;
};

/**
 * Sends what this user left on this device, of whichever attempt: an attempt that was handed in, or closed, meanwhile
 * has no page any more on which its answers could go out.
 */
export function useKeptAttempts(userId: string): readonly KeptAttempt[] {
  const [attempts, setAttempts] = useState<readonly KeptAttempt[]>([]);
  useEffect(() => {
    const around = browserSurroundings();
    let all: { attemptId: string; answers: Answers }[] = [];
    let isLeft = false;
    const draw = () => setAttempts(all.map(({ attemptId, answers }) => view(attemptId, answers)));
    const start = (attemptIds: readonly string[]) => {
      if (isLeft) return;
      all = attemptIds.map((attemptId) => {
        const answers = new Answers({ userId, attemptId, itemVersionIds: [], responses: [] }, around);
        answers.ledger.subscribe(draw);
        answers.start();
        return { attemptId, answers };
      });
    };
    around.device.attempts(userId).then(start, () => undefined);
    return () => {
      isLeft = true;
      for (const { answers } of all) answers.stop();
    };
  }, [userId]);
  return attempts;
}

function view(attemptId: string, answers: Answers): KeptAttempt {
  const { status, answers: all } = answers.ledger.snapshot();
  const states = Object.values(all);
  const count = (state: string) => states.filter((answer) => answer.state === state).length;
  return {
    attemptId,
    waiting: status.pending,
    saved: count("saved"),
    late: count("late"),
    asks: states.some((answer) => answer.newer),
    refusal: status.refusal,
    texts: states.flatMap(({ answer, state }) =>
      answer && "text" in answer && state !== "saved" ? answer.text : [],
    ),
    discard: () => answers.discardRefused(),
  };
}
