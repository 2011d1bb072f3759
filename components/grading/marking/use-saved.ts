"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import type { QueueEntry } from "@/lib/grading/marking/queue";
import type { ActionResult } from "@/lib/schemas/action-result";
import type { Marked } from "./marking-form";

export type UndoAction = (input: unknown) => Promise<ActionResult<void>>;

type Saved = {
  readonly entry: QueueEntry;
  readonly marked: Marked;
  readonly isTakenBack?: true;
  /** Why it could not be taken back. */
  readonly problem?: string;
};

/** Holds what was saved last, and takes it back once. */
export function useSaved(undo: UndoAction, onTakenBack: (entry: QueueEntry) => void) {
  const common = useTranslations("Common");
  const [saved, setSaved] = useState<Saved>();
  const [undone, setUndone] = useState(0);
  const isBusy = useRef(false);

  async function takeBack() {
    if (!saved || saved.isTakenBack || isBusy.current) return;
    isBusy.current = true;
    const { entry, marked } = saved;
    try {
      const result = await undo({ scoreId: marked.scoreId });
      if (result.ok) {
        setSaved({ entry, marked, isTakenBack: true });
        setUndone((count) => count + 1);
        onTakenBack(entry);
      } else setSaved({ entry, marked, problem: result.error.message });
    } catch {
      setSaved({ entry, marked, problem: common(navigator.onLine ? "requestFailed" : "offline") });
    } finally {
      isBusy.current = false;
    }
  }
  return { saved, setSaved, takeBack, /** How often something was: the form begins anew then. */ undone };
}
