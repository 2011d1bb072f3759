"use client";

import { useFormatter, useTimeZone, useTranslations } from "next-intl";
import { useState } from "react";
import { toInstant, toLocal } from "@/components/assignments/editor/zoned-time";
import { UntilField } from "@/components/grading/board/return-choice";
import { ShowMarks, type ShowMarksAction } from "@/components/grading/board/show-marks";
import { CancelButton, DialogButton } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { MOMENT } from "@/components/ui/moment";
import type { ActionResult } from "@/lib/schemas/action-result";

export type RevisionAction = (input: unknown) => Promise<ActionResult<{ changed: number }>>;

type Props = {
  place: { readonly assignmentId: string; readonly attemptId: string };
  isHeld: boolean;
  revision: { readonly until: Date | null } | null;
  /** A revision was handed in: there is nothing more to allow. */
  isRevised: boolean;
  showMarks: ShowMarksAction;
  allowRevision: RevisionAction;
};

/** What a teacher can still do about returned work: show its marks, and let it be revised. Needs `Returning`. */
export function ReturnedPanel({ place, isHeld, revision, isRevised, showMarks, allowRevision }: Props) {
  const t = useTranslations("Returning");
  const format = useFormatter();
  const { assignmentId, attemptId } = place;
  const until = revision?.until;
  return (
    <section aria-label={t("panel")} className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      {isHeld ? (
        <>
          <p className="text-marker-ink">{t("heldBody")}</p>
          <ShowMarks assignmentId={assignmentId} attemptIds={[attemptId]} action={showMarks} />
        </>
      ) : null}
      {revision ? (
        <p>{until ? t("openRevisionUntil", { when: format.dateTime(until, MOMENT) }) : t("openRevision")}</p>
      ) : null}
      {isRevised ? null : (
        <DialogButton label={t(revision ? "change" : "allow")} title={t(revision ? "change" : "allowTitle")}>
          <AllowForm place={place} until={until ?? null} allowRevision={allowRevision} />
        </DialogButton>
      )}
      {revision ? (
        <DialogButton look="quiet" label={t("end")} title={t("endTitle")}>
          <Form
            action={allowRevision}
            values={{ assignmentId, attemptIds: [attemptId], isAllowed: false, until: null }}
          >
            <p>{t("endBody")}</p>
            <div className="flex flex-wrap gap-3">
              <SubmitButton>{t("end")}</SubmitButton>
              <CancelButton />
            </div>
          </Form>
        </DialogButton>
      ) : null}
    </section>
  );
}

function AllowForm({
  place: { assignmentId, attemptId },
  until,
  allowRevision,
}: Pick<Props, "place" | "allowRevision"> & { until: Date | null }) {
  const t = useTranslations("Returning");
  const zone = useTimeZone() ?? "UTC";
  const [local, setLocal] = useState(toLocal(until?.toISOString() ?? null, zone));
  return (
    <Form
      action={allowRevision}
      values={{ assignmentId, attemptIds: [attemptId], isAllowed: true, until: toInstant(local, zone) }}
    >
      <p>{t("revisionHint")}</p>
      <UntilField value={local} onChange={setLocal} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton>{t(until ? "change" : "allow")}</SubmitButton>
        <CancelButton />
      </div>
    </Form>
  );
}
