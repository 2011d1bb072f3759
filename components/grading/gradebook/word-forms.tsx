"use client";

import { useTranslations } from "next-intl";
import { Form, SubmitButton } from "@/components/ui/form";
import { TextArea, TextField } from "@/components/ui/text-field";
import type { ActionResult } from "@/lib/schemas/action-result";

type Place = { readonly assignmentId: string; readonly userId: string };
type Deed = (input: unknown) => Promise<ActionResult>;

/** Sets by hand what a cell counts, or takes off what was set. */
export function WordForms({
  place,
  standing,
  set,
  takeOff,
}: {
  place: Place;
  /** The per cent that were set and hold. */
  standing: number | null;
  set: Deed;
  takeOff: Deed;
}) {
  const t = useTranslations("GradeWord");
  return (
    <div className="flex flex-col gap-8">
      <section className="flex flex-col gap-3">
        <h3 className="font-semibold">{t("set")}</h3>
        <p className="max-w-form text-muted">{t("setHint")}</p>
        <Form action={set} values={place} success={t("saved")}>
          <TextField
            name="percent"
            type="number"
            step="any"
            min={0}
            max={100}
            label={t("percent")}
            className="max-w-56"
            defaultValue={standing ?? ""}
          />
          <TextArea name="reason" rows={2} label={t("reason")} hint={t("reasonHint")} />
          <SubmitButton>{t("save")}</SubmitButton>
        </Form>
      </section>
      {standing === null ? null : (
        <section className="flex flex-col gap-3">
          <h3 className="font-semibold">{t("standing", { percent: standing })}</h3>
          <p className="max-w-form text-muted">{t("takeOffHint")}</p>
          <Form action={takeOff} values={place} success={t("takenOff")}>
            <TextField name="reason" maxLength={1000} label={t("takeOffReason")} />
            <SubmitButton look="plain">{t("takeOff")}</SubmitButton>
          </Form>
        </section>
      )}
    </div>
  );
}
