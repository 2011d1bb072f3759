"use client";

import { useTranslations } from "next-intl";
import { CancelButton, DialogButton } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import type { ActionResult } from "@/lib/schemas/action-result";

/** Gives all marks to their students, or takes them back. */
export function ReturnMarks({
  assignmentId,
  isReturned,
  unmarked,
  giveBack,
}: {
  assignmentId: string;
  isReturned: boolean;
  unmarked: number;
  giveBack: (input: unknown) => Promise<ActionResult<unknown>>;
}) {
  const t = useTranslations("Participation");
  const what = isReturned ? "takeBack" : "return";
  return (
    <DialogButton label={t(what)} title={t(`${what}Title`)}>
      <Form action={giveBack} values={{ assignmentId, isReturned: !isReturned }}>
        <p>{t(`${what}Text`)}</p>
        {!isReturned && unmarked > 0 ? <p>{t("unmarked", { count: unmarked })}</p> : null}
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{t(what)}</SubmitButton>
          <CancelButton />
        </div>
      </Form>
    </DialogButton>
  );
}
