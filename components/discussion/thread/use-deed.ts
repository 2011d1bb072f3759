"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ActionResult } from "@/lib/schemas/action-result";
import { useThread } from "./thread-context";

/** Does something to a post, draws its conversation anew, and says what came of it where it failed. */
export function useDeed(postId: string) {
  const t = useTranslations("Common");
  const { conversations, say } = useThread();
  const [busy, setBusy] = useState(false);
  async function run(deed: (input: unknown) => Promise<ActionResult<unknown>>, input: unknown) {
    if (busy) return false;
    setBusy(true);
    try {
      const result = await deed(input);
      if (result.ok) await conversations.again([postId]);
      else say(result.error.message);
      return result.ok;
    } catch {
      say(t(navigator.onLine ? "requestFailed" : "offline"));
      return false;
    } finally {
      setBusy(false);
    }
  }
  return { run, busy };
}
