"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { DialogButton } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import type { ActionResult } from "@/lib/schemas/action-result";

export function NewCourse({
  create,
}: {
  create: (input: unknown) => Promise<ActionResult<{ courseId: string }>>;
}) {
  const t = useTranslations("Courses");
  const router = useRouter();
  return (
    <DialogButton look="main" label={t("new")} title={t("new")}>
      <Form action={create} onDone={({ courseId }) => router.push(`/courses/${courseId}`)}>
        <TextField name="title" label={t("courseTitle")} hint={t("courseTitleHint")} maxLength={120} />
        <SubmitButton>{t("create")}</SubmitButton>
      </Form>
    </DialogButton>
  );
}
