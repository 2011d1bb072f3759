"use client";

import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/choices";
import { Form, SubmitButton } from "@/components/ui/form";
import type { Colleague } from "@/lib/grading/second-marking";
import type { ActionResult } from "@/lib/schemas/action-result";
import { SAMPLES } from "@/lib/schemas/second-marking";

/** Asks somebody of the course to mark a second time: all answers, or a sample. */
export function AskForm({
  assignmentId,
  colleagues,
  ask,
}: {
  assignmentId: string;
  colleagues: readonly Colleague[];
  ask: (input: unknown) => Promise<ActionResult<void>>;
}) {
  const t = useTranslations("SecondMarking");
  return (
    <Form action={ask} values={{ assignmentId }}>
      <h3 className="text-lg font-semibold">{t("askTitle")}</h3>
      <RadioGroup
        name="markerId"
        legend={t("who")}
        options={colleagues.map(({ userId, name, role, markedFirst }) => ({
          value: userId,
          label: name,
          hint: t("markedFirst", { role: t(`role_${role}`), count: markedFirst }),
        }))}
      />
      <RadioGroup
        name="sample"
        legend={t("sample")}
        hint={t("sampleHint")}
        defaultValue="1"
        options={SAMPLES.map((every) => ({
          value: `${every}`,
          label: every === 1 ? t("everyOne") : t("every", { every }),
        }))}
      />
      <SubmitButton>{t("ask")}</SubmitButton>
    </Form>
  );
}
