"use client";

import { useEffect, useRef, useState } from "react";
import type { ScoreRecord } from "@/lib/grading/review/score-history";
import { type Draft, keepDraft, readDraft } from "./draft-store";

/** What a mark says, and the score it is or was begun from. */
type Mark = Omit<Draft, "at">;

const markOf = (score: ScoreRecord | undefined): Mark => ({
  levels: score?.levels ?? {},
  comment: score?.comment ?? "",
  baseScoreId: score?.scoreId ?? null,
});

const saysTheSame = (a: Mark, b: Mark) =>
  a.comment.trim() === b.comment.trim() &&
  Object.keys({ ...a.levels, ...b.levels }).every((id) => a.levels[id] === b.levels[id]);

/**
 * Holds a mark while it is made, and keeps it on the device for as long as it is not saved.
 * @param current the score that counts now, as the server last said.
 */
export function useMark(key: string, current: ScoreRecord | undefined) {
  const counts = markOf(current);
  const atFirst = useRef(counts);
  const [base, setBase] = useState(counts);
  const [mine, setMine] = useState(counts);
  const [restoredAt, setRestoredAt] = useState<string>();
  const [isLoaded, setLoaded] = useState(false);
  const [isKept, setKept] = useState(true);
  // What this marker has replaced: the page shows it for a moment longer.
  const [replaced, setReplaced] = useState<readonly (string | null)[]>([]);
  const isBehind = replaced.includes(counts.baseScoreId);
  const isTouched = !saysTheSame(mine, base);
  const shown = isTouched || isBehind ? mine : counts;

  // The server cannot know the draft: it comes in once the page is here.
  useEffect(() => {
    const draft = readDraft(key);
    if (draft && !saysTheSame(draft, atFirst.current)) {
      setMine(draft);
      setRestoredAt(draft.at);
      if (draft.baseScoreId !== atFirst.current.baseScoreId)
        setBase({ levels: {}, comment: "", baseScoreId: draft.baseScoreId });
    }
    setLoaded(true);
  }, [key]);

  useEffect(() => {
    if (!isLoaded) return;
    const { levels, comment } = mine;
    const draft = { levels, comment, baseScoreId: base.baseScoreId, at: new Date().toISOString() };
    setKept(keepDraft(key, isTouched ? draft : undefined));
  }, [key, isLoaded, isTouched, mine, base]);

  /** Whoever begins to change what is shown begins from it. */
  function change(next: Partial<Mark>) {
    if (!isTouched && !isBehind) setBase(counts);
    setMine({ ...shown, ...next });
  }
  return {
    levels: shown.levels,
    comment: shown.comment,
    /** The score that this mark is to replace. */
    baseScoreId: isTouched || isBehind ? base.baseScoreId : counts.baseScoreId,
    isTouched,
    isKept,
    restoredAt: isTouched ? restoredAt : undefined,
    /** Another mark counts than the one that this was begun from. */
    isContested: isTouched && !isBehind && base.baseScoreId !== counts.baseScoreId,
    setLevel: (id: string, level: number) => change({ levels: { ...shown.levels, [id]: level } }),
    setComment: (comment: string) => change({ comment }),
    /** Gives up what was chosen and written for the mark that counts. */
    takeTheirs() {
      setBase(counts);
      setMine(counts);
    },
    /** Keeps what was chosen and written, to replace the mark that counts now. */
    standOnTheirs: () => setBase(counts),
    /** It was saved under this id, and counts. */
    settle(baseScoreId: string) {
      setReplaced((before) => [...before, base.baseScoreId, counts.baseScoreId]);
      setBase({ ...shown, baseScoreId });
      setMine({ ...shown, baseScoreId });
    },
  };
}
