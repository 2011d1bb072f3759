"use client";

import { useTranslations } from "next-intl";
import { DialogButton } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import type { ActionResult } from "@/lib/schemas/action-result";

export function RenamePack({
  packId,
  title,
  rename,
}: {
  packId: string;
  title: string;
  rename: (input: unknown) => Promise<ActionResult>;
}) {
  const t = useTranslations("Workshop");
  return (
    <DialogButton look="quiet" label={t("rename")} title={t("renameTitle")}>
      <Form action={rename} values={{ packId }}>
        <TextField name="title" label={t("packTitle")} defaultValue={title} maxLength={200} />
        <SubmitButton>{t("renameYes")}</SubmitButton>
      </Form>
    </DialogButton>
  );
}
