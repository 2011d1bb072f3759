"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { Desk } from "@/lib/attempts/views";
import { Answers } from "./answers";
import { PreviewAnswers } from "./preview";
import { browserSurroundings } from "./surroundings";
import type { AnswerDeeds, AnswersSnapshot } from "./types";

/** The answers of the page and what may be done with them. In a preview they stay in memory and go nowhere. */
export function useAnswers(desk: Desk): AnswersSnapshot & AnswerDeeds {
  const [answers] = useState(() => answersOf(desk));
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
  };
}

function answersOf({ userId, attemptId, items, responses }: Desk): Answers | PreviewAnswers {
  const itemVersionIds = items.map((item) => item.id);
  return attemptId
    ? new Answers({ userId, attemptId, itemVersionIds, responses }, browserSurroundings())
    : new PreviewAnswers(itemVersionIds);
}
