"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { CancelButton, DialogButton } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { NumberField } from "@/components/ui/number-field";
import type { Effect } from "@/lib/grading/adjusting/effect";
import type { ActionResult } from "@/lib/schemas/action-result";
import { EffectPreview } from "./effect-preview";

export type WordingDeeds = {
  /** Says what it would do, and changes nothing. */
  readonly preview: (input: unknown) => Promise<ActionResult<Effect>>;
  readonly accept: (input: unknown) => Promise<ActionResult<Effect>>;
};
type Props = {
  place: { readonly assignmentId: string; readonly itemVersionId: string };
  words: string;
  deeds: WordingDeeds;
};

/** Lets a wording that somebody typed count: what it does to the results is shown before anything changes. */
export function AcceptWording({ place, words, deeds }: Props) {
  const t = useTranslations("Adjusting");
  const [percent, setPercent] = useState(100);
  const isShare = percent > 0 && percent <= 100;
  const input = { ...place, words, share: percent / 100 };
  return (
    <DialogButton look="quiet" label={t("accept")} title={t("acceptTitle")}>
      <Form action={() => deeds.accept(input)}>
        <p className="quotation wrap-anywhere" dir="auto">
          {words}
        </p>
        <p>{t("acceptHint")}</p>
        <NumberField
          name="share"
          label={t("acceptShare")}
          className="w-56"
          min={1}
          max={100}
          value={percent}
          onChange={setPercent}
        />
        {isShare ? <EffectPreview input={input} ask={deeds.preview} /> : null}
        <div className="flex flex-wrap justify-end gap-3">
          <CancelButton />
          <SubmitButton>{t("acceptYes")}</SubmitButton>
        </div>
      </Form>
    </DialogButton>
  );
}

/** Lets an accepted wording count no more. */
export function WithdrawWording({ place, words, deeds }: Props) {
  const t = useTranslations("Adjusting");
  const input = { ...place, words, share: null };
  return (
    <DialogButton look="quiet" label={t("withdraw")} title={t("withdrawTitle")}>
      <Form action={() => deeds.accept(input)}>
        <p className="quotation wrap-anywhere" dir="auto">
          {words}
        </p>
        <EffectPreview input={input} ask={deeds.preview} />
        <div className="flex flex-wrap justify-end gap-3">
          <CancelButton />
          <SubmitButton>{t("withdraw")}</SubmitButton>
        </div>
      </Form>
    </DialogButton>
  );
}
