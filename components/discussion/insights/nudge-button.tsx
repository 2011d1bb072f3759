"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button, type ButtonLook } from "@/components/ui/button";
import { CancelButton, Dialog } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { TextArea } from "@/components/ui/text-field";
import { Toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/schemas/action-result";

export type SendNudge = (input: unknown) => Promise<ActionResult<unknown>>;

/** What the word is about: who has not posted, who owes replies, or anything else. */
export type NudgeReason = "notPosted" | "owes" | "other";

/** Writes a word to one student, or the same to several, from a text that can be changed. Needs `Nudging`. */
export function NudgeButton({
  assignmentId,
  students,
  reason,
  look = "quiet",
  action,
}: {
  assignmentId: string;
  /** At least one. */
  students: readonly { readonly userId: string; readonly name: string }[];
  reason: NudgeReason;
  look?: ButtonLook;
  action: SendNudge;
}) {
  const t = useTranslations("Nudging");
  const [isOpen, setIsOpen] = useState(false);
  const [isSent, setIsSent] = useState(false);
  const count = students.length;
  const name = students[0]?.name ?? "";
  const isRow = look === "quiet";
  return (
    <>
      <Button
        look={look}
        aria-haspopup="dialog"
        {...(isRow && { "aria-label": t("buttonOf", { name }), className: "-my-2 -ms-2" })}
        onClick={() => {
          setIsSent(false);
          setIsOpen(true);
        }}
      >
        {isRow ? t("button") : t("buttonAll", { count })}
      </Button>
      <Dialog open={isOpen} onClose={() => setIsOpen(false)} title={t("title", { count, name })}>
        <Form
          action={action}
          values={{ assignmentId, userIds: students.map(({ userId }) => userId) }}
          onDone={() => setIsSent(true)}
        >
          <TextArea
            name="text"
            label={t("text")}
            hint={t("private", { count, name })}
            defaultValue={t(reason)}
            rows={6}
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton>{t("send")}</SubmitButton>
            <CancelButton />
          </div>
        </Form>
      </Dialog>
      {isSent ? <Toast onDismiss={() => setIsSent(false)}>{t("sent", { count, name })}</Toast> : null}
    </>
  );
}
