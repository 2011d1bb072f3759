"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { RadioGroup } from "@/components/ui/choices";
import { CancelButton, DialogButton } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import type { Effect } from "@/lib/grading/adjusting/effect";
import type { ActionResult } from "@/lib/schemas/action-result";
import { COUNTINGS, type Counting } from "@/lib/schemas/counting";
import { EffectPreview } from "./effect-preview";

export type AdjustDeeds = {
  /** Says what it would do, and changes nothing. */
  readonly preview: (input: unknown) => Promise<ActionResult<Effect>>;
  readonly adjust: (input: unknown) => Promise<ActionResult<Effect>>;
};

/** How a question counts, to be changed after the fact: what it does to the results is shown before anything changes. */
export function AdjustItem({
  assignmentId,
  itemVersionId,
  number,
  counting,
  deeds,
}: {
  assignmentId: string;
  itemVersionId: string;
  number: number;
  counting: Counting;
  deeds: AdjustDeeds;
}) {
  const t = useTranslations("Adjusting");
  const [wanted, setWanted] = useState<Counting>(counting);
  const place = { assignmentId, itemVersionId };
  return (
    <DialogButton look="quiet" label={t("button")} title={t("title", { number })}>
      <Form action={deeds.adjust} values={{ ...place, counting: wanted }}>
        <RadioGroup
          name="choice"
          legend={t("legend")}
          legendHidden
          options={COUNTINGS.map((value) => ({
            value,
            label: t(`counting_${value}`),
            hint: t(`hint_${value}`),
          }))}
          value={wanted}
          onChange={(value) => setWanted(COUNTINGS.find((one) => one === value) ?? counting)}
        />
        {wanted === counting ? (
          <p className="text-muted">{t("asNow")}</p>
        ) : (
          <EffectPreview input={{ ...place, counting: wanted }} ask={deeds.preview} />
        )}
        <div className="flex flex-wrap justify-end gap-3">
          <CancelButton />
          {wanted === counting ? null : <SubmitButton>{t("submit")}</SubmitButton>}
        </div>
      </Form>
    </DialogButton>
  );
}
