"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button, type ButtonLook } from "@/components/ui/button";
import { useTakenOver } from "@/components/ui/form-state";
import { Notice } from "@/components/ui/notice";

/**
 * Ends the session in this browser and loads the start page anew, so that nothing of it stays in memory. A button and no form:
 * the answering page has no other form, and would load what draws one for this alone.
 */
export function SignOutButton({ look = "plain" }: { look?: ButtonLook }) {
  const t = useTranslations("Bar");
  const common = useTranslations("Common");
  const takenOver = useTakenOver();
  const [state, setState] = useState<"ready" | "working" | "failed">("ready");

  async function press(): Promise<void> {
    if (state === "working") return;
    setState("working");
    if (await signOut()) location.assign("/");
    else setState("failed");
  }
  return (
    <div className="flex flex-col gap-3">
      {state === "failed" ? (
        <Notice tone="error" title={common(navigator.onLine ? "requestFailed" : "offline")} />
      ) : null}
      <Button look={look} disabled={!takenOver} aria-disabled={state === "working"} onClick={press}>
        {state === "working" ? common("working") : t("signOut")}
      </Button>
    </div>
  );
}

/** A request and not a server action: the bar stands on every page, and an action would be handed through all of them. */
async function signOut(): Promise<boolean> {
  try {
    return (await fetch("/api/session", { method: "DELETE" })).ok;
  } catch {
    return false;
  }
}
