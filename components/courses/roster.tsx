"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { CancelButton, DialogButton } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { Table, Th } from "@/components/ui/table";
import { TextField } from "@/components/ui/text-field";
import { Toast } from "@/components/ui/toast";
import type { RosterEntry } from "@/lib/courses/views";
import type { ActionResult } from "@/lib/schemas/action-result";

type Deed<T = unknown> = (input: unknown) => Promise<ActionResult<T>>;

export type RosterDeeds = {
  readonly rename: Deed;
  readonly resetPin: Deed<{ pin: string }>;
  readonly remove: Deed;
  readonly restore: Deed;
  readonly changeRole: Deed;
};

/** The people of a course. Without deeds it is only to be read, as for an assistant. */
export function Roster({
  roster,
  ownEnrollmentId,
  deeds,
}: {
  roster: readonly RosterEntry[];
  ownEnrollmentId: string;
  deeds: RosterDeeds | null;
}) {
  const t = useTranslations("People");
  const format = useFormatter();
  const [removed, setRemoved] = useState<RosterEntry>();
  const [failed, setFailed] = useState<string>();

  async function undo(entry: RosterEntry): Promise<void> {
    const result = await deeds?.restore({ enrollmentId: entry.enrollmentId });
    setRemoved(undefined);
    if (result && !result.ok) setFailed(result.error.message);
  }
  return (
    <>
      <Table
        caption={t("roster")}
        captionHidden
        head={
          <tr>
            <Th>{t("name")}</Th>
            <Th>{t("role")}</Th>
            <Th>{t("joined")}</Th>
            {deeds ? <Th>{t("deeds")}</Th> : null}
          </tr>
        }
      >
        {roster.map((entry) => (
          <tr key={entry.enrollmentId}>
            <th scope="row" className="max-w-56 break-words">
              {entry.name}
              {entry.email ? <span className="block text-sm text-muted">{entry.email}</span> : null}
            </th>
            <td>{t(entry.role)}</td>
            <td className="whitespace-nowrap">{format.dateTime(entry.joinedAt, { dateStyle: "medium" })}</td>
            {deeds ? (
              <td>
                {entry.enrollmentId === ownEnrollmentId ? (
                  <span className="text-muted">{t("you")}</span>
                ) : (
                  <Deeds entry={entry} deeds={deeds} onRemoved={() => setRemoved(entry)} />
                )}
              </td>
            ) : null}
          </tr>
        ))}
      </Table>
      {removed ? (
        <Toast onUndo={() => void undo(removed)} onDismiss={() => setRemoved(undefined)}>
          {t("removed", { name: removed.name })}
        </Toast>
      ) : null}
      {failed ? <Toast onDismiss={() => setFailed(undefined)}>{failed}</Toast> : null}
    </>
  );
}

function Deeds({
  entry,
  deeds,
  onRemoved,
}: {
  entry: RosterEntry;
  deeds: RosterDeeds;
  onRemoved: () => void;
}) {
  const t = useTranslations("People");
  const values = { enrollmentId: entry.enrollmentId };
  const other = entry.role === "TEACHER" ? "ASSISTANT" : "TEACHER";
  return (
    <div className="flex flex-wrap gap-x-1">
      {entry.role === "STUDENT" ? (
        <>
          <DialogButton look="quiet" label={t("rename")} title={t("renameTitle", { name: entry.name })}>
            <Form action={deeds.rename} values={values}>
              <TextField
                name="name"
                label={t("name")}
                hint={t("renameHint")}
                defaultValue={entry.name}
                maxLength={80}
              />
              <SubmitButton>{t("rename")}</SubmitButton>
            </Form>
          </DialogButton>
          <DialogButton look="quiet" label={t("resetPin")} title={t("resetPinTitle", { name: entry.name })}>
            <NewPin values={values} resetPin={deeds.resetPin} />
          </DialogButton>
        </>
      ) : (
        <DialogButton
          look="quiet"
          label={t(`make${other}`)}
          title={t(`make${other}Title`, { name: entry.name })}
        >
          <Form action={deeds.changeRole} values={{ ...values, role: other }}>
            <p>{t(`make${other}Hint`)}</p>
            <div className="flex gap-3">
              <SubmitButton>{t(`make${other}`)}</SubmitButton>
              <CancelButton />
            </div>
          </Form>
        </DialogButton>
      )}
      <DialogButton look="quiet" label={t("remove")} title={t("removeTitle", { name: entry.name })}>
        <Form action={deeds.remove} values={values} onDone={onRemoved}>
          <p>{t("removeHint")}</p>
          <div className="flex gap-3">
            <SubmitButton look="danger">{t("remove")}</SubmitButton>
            <CancelButton />
          </div>
        </Form>
      </DialogButton>
    </div>
  );
}

/** Asks first; then shows the new PIN, large and only this once. */
function NewPin({
  values,
  resetPin,
}: {
  values: Readonly<Record<string, string>>;
  resetPin: Deed<{ pin: string }>;
}) {
  const t = useTranslations("People");
  const [pin, setPin] = useState<string>();
  if (pin)
    return (
      <div role="status" className="flex flex-col gap-3">
        <p>{t("newPin")}</p>
        <p className="font-read text-4xl font-semibold tracking-[0.2em]">{pin}</p>
        <p className="text-muted">{t("newPinHint")}</p>
      </div>
    );
  return (
    <Form action={resetPin} values={values} onDone={({ pin: made }) => setPin(made)} staysOpen>
      <p>{t("resetPinHint")}</p>
      <div className="flex gap-3">
        <SubmitButton>{t("resetPin")}</SubmitButton>
        <CancelButton />
      </div>
    </Form>
  );
}
