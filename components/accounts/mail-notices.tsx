"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/choices";
import { Form, SubmitButton } from "@/components/ui/form";
import type { ActionResult } from "@/lib/schemas/action-result";

/** Whether notices also go to the e-mail address. */
export function MailNotices({
  isOn,
  setMailNotices,
}: {
  isOn: boolean;
  setMailNotices: (input: unknown) => Promise<ActionResult<void>>;
}) {
  const t = useTranslations("Account");
  return (
    <section className="flex max-w-form flex-col gap-4 border-t border-rule pt-6">
      <h2 className="subtitle">{t("notices")}</h2>
      <Form action={setMailNotices} success={t("noticesSaved")}>
        <Checkbox name="isOn" defaultChecked={isOn} label={t("byMail")} hint={t("byMailHint")} />
        <SubmitButton look="plain">{t("save")}</SubmitButton>
      </Form>
    </section>
  );
}
