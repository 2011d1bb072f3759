"use client";

import { useTranslations } from "next-intl";
import { useOptimistic, useState, useTransition } from "react";
import type { QueueEntry } from "@/lib/grading/marking/queue";
import type { ActionResult } from "@/lib/schemas/action-result";

export type FlagAction = (input: unknown) => Promise<ActionResult<void>>;

/** The queue with the marker's flags as they have just set them, and how they set them. */
export function useFlags(queue: readonly QueueEntry[], action: FlagAction) {
  const t = useTranslations("Flags");
  const common = useTranslations("Common");
  const [shown, show] = useOptimistic(queue, (entries, { attemptId, itemVersionId, isFlagged }: QueueEntry) =>
    entries.map((entry) =>
      entry.attemptId === attemptId && entry.itemVersionId === itemVersionId
        ? { ...entry, isFlagged }
        : entry,
    ),
  );
  const [said, setSaid] = useState<{ words: string; isProblem: boolean }>();
  const [, start] = useTransition();

  function toggle(entry: QueueEntry) {
    const { attemptId, itemVersionId } = entry;
    const isFlagged = !entry.isFlagged;
    start(async () => {
      show({ ...entry, isFlagged });
      try {
        const result = await action({ attemptId, itemVersionId, isFlagged });
        const words = result.ok ? t(isFlagged ? "flagged" : "unflagged") : result.error.message;
        setSaid({ words, isProblem: !result.ok });
      } catch {
        setSaid({ words: common(navigator.onLine ? "requestFailed" : "offline"), isProblem: true });
      }
    });
  }
  return { queue: shown, toggle, said };
}
