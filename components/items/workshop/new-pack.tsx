"use client";

import { useTranslations } from "next-intl";
import { CancelButton, DialogButton } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import type { ActionResult } from "@/lib/schemas/action-result";

/** Makes an empty pack of one's own for a text, and goes on to it. */
export function NewPack({
  articleId,
  create,
}: {
  articleId: string;
  create: (input: unknown) => Promise<ActionResult>;
}) {
  const t = useTranslations("Workshop");
  return (
    <DialogButton look="quiet" label={t("create")} title={t("create")}>
      <Form action={create} values={{ articleId }}>
        <TextField name="title" label={t("packTitle")} hint={t("createHint")} maxLength={200} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{t("createYes")}</SubmitButton>
          <CancelButton />
        </div>
      </Form>
    </DialogButton>
  );
}
