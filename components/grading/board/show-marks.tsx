"use client";

import { useTranslations } from "next-intl";
import { CancelButton, DialogButton } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import type { ActionResult } from "@/lib/schemas/action-result";

export type ShowMarksAction = (input: unknown) => Promise<ActionResult<{ shown: number }>>;

/** Shows the marks of what was returned with comments only; nothing where there is none. Needs `Returning`. */
export function ShowMarks({
  assignmentId,
  attemptIds,
  action,
  onDone,
}: {
  assignmentId: string;
  attemptIds: readonly string[];
  action: ShowMarksAction;
  onDone?: () => void;
}) {
  const t = useTranslations("Returning");
  const count = attemptIds.length;
  if (count === 0) return null;
  return (
    <DialogButton label={t("showAll", { count })} title={t("showTitle", { count })}>
      <Form action={action} values={{ assignmentId, attemptIds }} {...(onDone && { onDone })}>
        <p>{t("showBody")}</p>
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{t("show")}</SubmitButton>
          <CancelButton />
        </div>
      </Form>
    </DialogButton>
  );
}
