"use client";

import { useTranslations } from "next-intl";
import { CancelButton, DialogButton } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import type { Effect } from "@/lib/grading/adjusting/effect";
import type { NewerVersion } from "@/lib/grading/adjusting/newer-versions";
import type { ActionResult } from "@/lib/schemas/action-result";
import { EffectPreview } from "./effect-preview";

export type MoveDeeds = {
  /** Says what it would do, and changes nothing. */
  readonly preview: (input: unknown) => Promise<ActionResult<Effect>>;
  readonly move: (input: unknown) => Promise<ActionResult<Effect>>;
};

/** Says that the question was saved anew since, and moves the assignment to that: its effect is shown first. */
export function MoveItem({
  assignmentId,
  itemVersionId,
  newer,
  deeds,
}: {
  assignmentId: string;
  itemVersionId: string;
  newer: NewerVersion;
  deeds: MoveDeeds;
}) {
  const t = useTranslations("Adjusting");
  const input = { assignmentId, itemVersionId, toVersionId: newer.itemVersionId };
  return (
    <Notice live={false} tone="info" title={t("newer", { number: newer.number })}>
      <p>{t("newerHint")}</p>
      <DialogButton look="quiet" label={t("move")} title={t("moveTitle", { number: newer.number })}>
        <Form action={() => deeds.move(input)}>
          <p className="font-semibold wrap-anywhere">{newer.prompt}</p>
          <p>{t("moveHint")}</p>
          <EffectPreview input={input} ask={deeds.preview} />
          <div className="flex flex-wrap justify-end gap-3">
            <CancelButton />
            <SubmitButton>{t("moveYes")}</SubmitButton>
          </div>
        </Form>
      </DialogButton>
    </Notice>
  );
}
