"use client";

import { useTranslations } from "next-intl";
import { Form, SubmitButton } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import type { ActionResult } from "@/lib/schemas/action-result";

/** Excuses one student from an assignment, or takes that back. */
export function ExcuseForm({
  place: { assignmentId, userId },
  isExcused,
  excuse,
}: {
  place: { readonly assignmentId: string; readonly userId: string };
  isExcused: boolean;
  excuse: (input: unknown) => Promise<ActionResult<{ readonly changed: number }>>;
}) {
  const t = useTranslations("GradeCell");
  return (
    <section className="flex flex-col gap-3">
      <h3 className="font-semibold">{t(isExcused ? "excused" : "excuse")}</h3>
      <p className="max-w-form text-muted">{t(isExcused ? "excusedHint" : "excuseHint")}</p>
      <Form
        // What was done to the one is not said of the other.
        key={isExcused ? "excused" : "asked"}
        action={excuse}
        values={{ assignmentId, userIds: [userId], isExcused: !isExcused }}
      >
        <TextField name="reason" maxLength={1000} label={t("reason")} hint={t("reasonHint")} />
        <SubmitButton look="plain">{t(isExcused ? "takeBack" : "excuseButton")}</SubmitButton>
      </Form>
    </section>
  );
}
