"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { startTransition, useState, useTransition } from "react";
import type { ActionError, ActionResult } from "@/lib/schemas/action-result";
import type { PinActions } from "./pin-actions";
import type { PinDraft } from "./use-pin-draft";

type Place = { readonly attemptId: string; readonly itemVersionId: string };
/** What was done last; with the id of a comment that can come back. */
type Said = { readonly words: string; readonly removedId?: string };

/** Saves, deletes and brings back comments on words of one answer, and says what came of it. */
export function usePinDeeds(actions: PinActions, place: Place) {
  const t = useTranslations("Pins");
  const common = useTranslations("Common");
  const router = useRouter();
  const [isSaving, start] = useTransition();
  const [said, setSaid] = useState<Said>();
  const [error, setError] = useState<Pick<ActionError, "message" | "reference">>();

  /** @returns whether it worked. */
  async function tried(deed: () => Promise<ActionResult<unknown>>): Promise<boolean> {
    setError(undefined);
    try {
      const result = await deed();
      if (result.ok) return true;
      setError(result.error);
      // Shows what it says now; what was typed stays.
      if (result.error.kind === "conflict") router.refresh();
    } catch {
      setError({ message: common(navigator.onLine ? "requestFailed" : "offline") });
    }
    return false;
  }

  return {
    isSaving,
    said,
    error,
    hush() {
      setSaid(undefined);
      setError(undefined);
    },
    save(draft: PinDraft, onSaved: () => void) {
      if (isSaving) return;
      const { commentId, start: from, end, quote, text } = draft;
      start(async () => {
        const isDone = await tried(() =>
          commentId === null
            ? actions.pin({ ...place, start: from, end, quote, text })
            : actions.change({ commentId, text }),
        );
        if (!isDone) return;
        // Together with the comments as they are now: an earlier wording cannot be changed in between.
        startTransition(() => {
          setSaid({ words: t(commentId === null ? "saved" : "changed") });
          onSaved();
        });
      });
    },
    remove(commentId: string, number: number) {
      if (isSaving) return;
      start(async () => {
        if (await tried(() => actions.remove({ commentId })))
          startTransition(() => setSaid({ words: t("removed", { number }), removedId: commentId }));
      });
    },
    restore(commentId: string) {
      if (isSaving) return;
      start(async () => {
        if (await tried(() => actions.restore({ commentId })))
          startTransition(() => setSaid({ words: t("restored") }));
      });
    },
  };
}
