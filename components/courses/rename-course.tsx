"use client";

import { useTranslations } from "next-intl";
import { DialogButton } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import type { ActionResult } from "@/lib/schemas/action-result";

export function RenameCourse({
  courseId,
  title,
  rename,
}: {
  courseId: string;
  title: string;
  rename: (input: unknown) => Promise<ActionResult>;
}) {
  const t = useTranslations("Courses");
  return (
    <DialogButton label={t("rename")} title={t("renameTitle")}>
      <Form action={rename} values={{ courseId }}>
        <TextField name="title" label={t("courseTitle")} defaultValue={title} maxLength={120} />
        <SubmitButton>{t("rename")}</SubmitButton>
      </Form>
    </DialogButton>
  );
}
