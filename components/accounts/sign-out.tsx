"use client";

import { useTranslations } from "next-intl";
import type { ButtonLook } from "@/components/ui/button";
import { Form, SubmitButton } from "@/components/ui/form";
import type { ActionResult } from "@/lib/schemas/action-result";

/** Ends the session in this browser and loads the start page anew, so that nothing of it stays in memory. */
export function SignOutButton({ look = "plain" }: { look?: ButtonLook }) {
  const t = useTranslations("Bar");
  return (
    <Form action={signOut} onDone={() => location.assign("/")} className="flex flex-col gap-3">
      <SubmitButton look={look} className="self-stretch">
        {t("signOut")}
      </SubmitButton>
    </Form>
  );
}

/** A request and not a server action: the bar stands on every page, and an action would be handed through all of them. */
async function signOut(): Promise<ActionResult> {
  const response = await fetch("/api/session", { method: "DELETE" });
  if (!response.ok) throw new Error("not signed out");
  return { ok: true, data: null };
}
