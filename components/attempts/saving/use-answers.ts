"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { ActiveTime } from "@/components/attempts/timing/active-time";
import type { Desk } from "@/lib/attempts/views";
import { Answers } from "./answers";
import { PreviewAnswers } from "./preview";
import { browserSurroundings } from "./surroundings";
import type { AnswerDeeds, AnswersSnapshot } from "./types";

/**
 * The answers of the page and what may be done with them, and how long it is used. In a preview they stay in memory and go nowhere,
 * and nothing is counted.
 */
export function useAnswers(desk: Desk): AnswersSnapshot & AnswerDeeds & { readonly time: ActiveTime | null } {
  const [{ answers, time }] = useState(() => answersOf(desk));
  useEffect(() => {
    answers.start();
    return () => answers.stop();
  }, [answers]);
  useEffect(() => answers.seen(desk.responses), [answers, desk.responses]);
  const { subscribe, snapshot } = answers.ledger;
  const { change, flush, keep, handIn, signedInAgain } = answers;
  return {
    ...useSyncExternalStore(subscribe, snapshot, snapshot),
    change,
    flush,
    keep,
    handIn,
    signedInAgain,
    time,
  };
}

function answersOf({ userId, attemptId, items, responses }: Desk) {
  const itemVersionIds = items.map((item) => item.id);
  if (!attemptId) return { answers: new PreviewAnswers(itemVersionIds), time: null };
  const around = browserSurroundings();
  const time = new ActiveTime(around.newId(), () => performance.now());
  return { answers: new Answers({ userId, attemptId, itemVersionIds, responses, time }, around), time };
}
