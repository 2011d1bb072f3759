"use client";

import { useEffect } from "react";
import type { ActionResult } from "@/lib/schemas/action-result";

/** Tells the server, once the page is before its student, that they have opened what was returned. A page that is only fetched ahead tells nothing. */
export function Opened({
  attemptId,
  open,
}: {
  attemptId: string;
  open: (input: unknown) => Promise<ActionResult<unknown>>;
}) {
  useEffect(() => {
    // Without a connection the next visit tells it.
    open({ attemptId }).catch(() => {});
  }, [attemptId, open]);
  return null;
}
