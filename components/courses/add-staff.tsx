"use client";

import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/choices";
import { DialogButton } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import type { ActionResult } from "@/lib/schemas/action-result";

export function AddStaff({
  courseId,
  add,
}: {
  courseId: string;
  add: (input: unknown) => Promise<ActionResult>;
}) {
  const t = useTranslations("People");
  return (
    <DialogButton label={t("addStaff")} title={t("addStaff")}>
      <Form action={add} values={{ courseId }}>
        <TextField
          name="email"
          type="email"
          label={t("addStaffEmail")}
          hint={t("addStaffEmailHint")}
          autoComplete="off"
          maxLength={254}
        />
        <RadioGroup
          name="role"
          legend={t("addStaffRole")}
          defaultValue="ASSISTANT"
          options={(["ASSISTANT", "TEACHER"] as const).map((role) => ({
            value: role,
            label: t(role),
            hint: t(`make${role}Hint`),
          }))}
        />
        <SubmitButton>{t("add")}</SubmitButton>
      </Form>
    </DialogButton>
  );
}
