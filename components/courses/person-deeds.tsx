"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DialogButton } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import type { RosterEntry } from "@/lib/courses/views";
import type { ActionResult } from "@/lib/schemas/action-result";
import { NewPin } from "./new-pin";

type Deed<T = unknown> = (input: unknown) => Promise<ActionResult<T>>;

export type RosterDeeds = {
  readonly rename: Deed;
  readonly resetPin: Deed<{ pin: string }>;
  readonly remove: Deed;
  readonly restore: Deed;
  readonly changeRole: Deed;
};

/** What a teacher can do with one person of the course, behind one button a row. */
export function PersonDeeds({
  entry,
  deeds,
  onRemoved,
}: {
  entry: RosterEntry;
  deeds: RosterDeeds;
  onRemoved: () => void;
}) {
  const t = useTranslations("People");
  const { name, role } = entry;
  const values = { enrollmentId: entry.enrollmentId };
  const other = role === "TEACHER" ? "ASSISTANT" : "TEACHER";
  return (
    <DialogButton
      look="quiet"
      label={
        <>
          {t("change")}
          <span className="sr-only">{t("changeWho", { name })}</span>
        </>
      }
      title={name}
    >
      {role === "STUDENT" ? (
        <>
          <Form action={deeds.rename} values={values}>
            <TextField
              name="name"
              label={t("name")}
              hint={t("renameHint")}
              defaultValue={name}
              autoComplete="off"
              maxLength={80}
            />
            <SubmitButton look="plain">{t("rename")}</SubmitButton>
          </Form>
          <Part>
            <NewPin values={values} resetPin={deeds.resetPin} />
          </Part>
        </>
      ) : (
        <Form action={deeds.changeRole} values={{ ...values, role: other }}>
          <p>{t(`make${other}Hint`)}</p>
          <SubmitButton look="plain">{t(`make${other}`)}</SubmitButton>
        </Form>
      )}
      <Part>
        <Form action={deeds.remove} values={values} onDone={onRemoved}>
          <p>{t("removeHint")}</p>
          <SubmitButton look="danger">{t("remove")}</SubmitButton>
        </Form>
      </Part>
    </DialogButton>
  );
}

function Part({ children }: { children: ReactNode }) {
  return <div className="mt-6 border-t border-rule pt-5">{children}</div>;
}
