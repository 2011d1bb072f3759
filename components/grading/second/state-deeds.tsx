"use client";

import { useTranslations } from "next-intl";
import { CancelButton, DialogButton } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import type { SecondMarkingState } from "@/lib/grading/second-marking";
import type { ActionResult } from "@/lib/schemas/action-result";

type Deed = (input: unknown) => Promise<ActionResult<void>>;
export type SecondDeeds = { readonly finish: Deed; readonly reopen: Deed; readonly callOff: Deed };

/** What the marker and the teachers can do with a second marking. */
export function StateDeeds({
  assignmentId,
  state: { isMarker, marker, endedAt, count, marked, hasMarks, settling },
  canEdit,
  deeds,
}: {
  assignmentId: string;
  state: SecondMarkingState;
  canEdit: boolean;
  deeds: SecondDeeds;
}) {
  const t = useTranslations("SecondMarking");
  if (!isMarker && !canEdit) return null;
  if (endedAt)
    return settling?.settled === 0 ? (
      <Form action={deeds.reopen} values={{ assignmentId }} className="flex max-w-form flex-col gap-2">
        <p className="text-muted">{t("reopenHint")}</p>
        <SubmitButton look="plain">{t("reopen")}</SubmitButton>
      </Form>
    ) : null;
  return (
    <div className="flex flex-wrap items-start gap-3">
      <DialogButton
        label={isMarker ? t("finish") : t("finishFor", { marker })}
        look={isMarker && marked === count && count > 0 ? "main" : "plain"}
        title={t("finishTitle")}
      >
        <Form action={deeds.finish} values={{ assignmentId }}>
          <p className="font-semibold">{t("leftUnmarked", { left: count - marked })}</p>
          <p>{t("finishBody")}</p>
          <div className="flex flex-wrap gap-3">
            <SubmitButton>{isMarker ? t("finish") : t("finishFor", { marker })}</SubmitButton>
            <CancelButton />
          </div>
        </Form>
      </DialogButton>
      {canEdit && !hasMarks ? (
        <Form action={deeds.callOff} values={{ assignmentId }} className="flex flex-col gap-1">
          <SubmitButton look="plain">{t("callOff")}</SubmitButton>
          <p className="text-muted">{t("calledOffHint")}</p>
        </Form>
      ) : null}
    </div>
  );
}
