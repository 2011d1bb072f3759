"use client";

import { useTranslations } from "next-intl";
import { CancelButton, DialogButton } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import type { ActionResult } from "@/lib/schemas/action-result";

/** Asks first; then ends every session and loads the start page anew. */
export function SignOutEverywhere({ signOut }: { signOut: (input: unknown) => Promise<ActionResult> }) {
  const t = useTranslations("Account");
  return (
    <DialogButton label={t("everywhere")} title={t("everywhereTitle")}>
      <Form action={signOut} onDone={() => location.assign("/")}>
        <p>{t("everywhereHint")}</p>
        <div className="flex flex-wrap gap-3">
          <SubmitButton look="danger">{t("everywhere")}</SubmitButton>
          <CancelButton />
        </div>
      </Form>
    </DialogButton>
  );
}
