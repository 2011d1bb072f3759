"use client";

import { useEffect, useEffectEvent, useReducer, useState } from "react";
import { type History, opened, type Step, step } from "./history";
import { keepDraft, keptDraft } from "./keep-draft";

/**
 * A draft with undo and redo that the device keeps through reloads and crashes until it is saved or thrown away.
 * @param key names the draft on the device.
 * @param saved what an edit begins with; null for something new.
 * @param empty what something new begins with.
 * @param basedOn the number of the saved version.
 */
export function useDraft<D>(key: string, saved: D | null, empty: D, basedOn: number | null) {
  const [history, dispatch] = useReducer<History<D>, [Step<D>]>(step, opened(saved ?? empty));
  const [state, setState] = useState<"reading" | "none" | "open">("reading");
  /** Which version the draft that came back began with; undefined when none came back. */
  const [restored, setRestored] = useState<number | null | undefined>(undefined);
  const { draft } = history;

  const open = useEffectEvent(async () => {
    const kept = await keptDraft<D>(key);
    if (kept) {
      dispatch({ type: "open", draft: kept.draft });
      setRestored(kept.basedOn);
    }
    setState(kept || saved !== null ? "open" : "none");
  });
  useEffect(() => {
    void open();
  }, []);

  const began = restored === undefined ? basedOn : restored;
  const isChanged = history.past.length > 0 || history.future.length > 0 || saved === null;
  useEffect(() => {
    if (state === "open" && isChanged) void keepDraft(key, { draft, basedOn: began });
  }, [state, isChanged, key, draft, began]);

  return {
    history,
    dispatch,
    state,
    restored,
    basedOn: began,
    begin(next: D) {
      setRestored(undefined);
      dispatch({ type: "open", draft: next });
      setState("open");
    },
    /** Throws the draft away, and begins anew with what is saved. */
    async startOver() {
      setState(saved === null ? "none" : "open");
      setRestored(undefined);
      dispatch({ type: "open", draft: saved ?? empty });
      await keepDraft(key, null);
    },
    /** It is saved: the device need not keep it any more. */
    async done() {
      setState("reading");
      await keepDraft(key, null);
    },
  };
}

export type DraftInHand<D> = ReturnType<typeof useDraft<D>>;
