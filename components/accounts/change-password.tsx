"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Form, SubmitButton } from "@/components/ui/form";
import type { ActionResult } from "@/lib/schemas/action-result";
import { SecretField } from "./secret-field";

export function ChangePassword({ change }: { change: (input: unknown) => Promise<ActionResult> }) {
  const t = useTranslations("Account");
  const [changes, setChanges] = useState(0);
  return (
    <section className="flex max-w-form flex-col gap-4 border-t border-rule pt-6">
      <h2 className="subtitle">{t("password")}</h2>
      <Form action={change} success={t("passwordChanged")} onDone={() => setChanges(changes + 1)}>
        {/* After a change the fields are new ones: nothing secret is left standing in them. */}
        <SecretField
          key={`current-${changes}`}
          name="current"
          label={t("current")}
          autoComplete="current-password"
          maxLength={200}
          clearedWhenWrong
        />
        <SecretField
          key={`new-${changes}`}
          name="password"
          label={t("newPassword")}
          hint={t("newPasswordHint")}
          autoComplete="new-password"
          maxLength={200}
        />
        <SubmitButton look="plain">{t("change")}</SubmitButton>
      </Form>
    </section>
  );
}
