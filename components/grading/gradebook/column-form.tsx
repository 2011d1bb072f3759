"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId, useState } from "react";
import { FieldError } from "@/components/ui/field";
import { Form, SubmitButton } from "@/components/ui/form";
import { useFieldError } from "@/components/ui/form-state";
import { Table, Th } from "@/components/ui/table";
import { TextField } from "@/components/ui/text-field";
import type { ActionResult } from "@/lib/schemas/action-result";

export type ColumnStudent = {
  readonly userId: string;
  readonly name: string;
  readonly state: ReactNode;
  readonly counts: ReactNode;
  /** Why they are excused, where somebody said so. */
  readonly reason: string;
};

/** The students of an assignment, to be excused from it together, or not any more. */
export function ColumnForm({
  assignmentId,
  students,
  canExcuse,
  excuse,
}: {
  assignmentId: string;
  students: readonly ColumnStudent[];
  canExcuse: boolean;
  excuse: (input: unknown) => Promise<ActionResult<{ readonly changed: number }>>;
}) {
  const t = useTranslations("GradebookColumn");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [changed, setChanged] = useState(0);
  const send = (input: unknown) => {
    const { deed, reason } = input as { deed?: string; reason?: string };
    const isExcused = deed !== "takeBack";
    return excuse({ assignmentId, userIds: [...chosen], isExcused, reason: reason ?? "" });
  };
  const choose = (ids: readonly string[], isChosen: boolean) => {
    const others = [...chosen].filter((id) => !ids.includes(id));
    setChosen(new Set(isChosen ? [...others, ...ids] : others));
  };
  const all = students.map(({ userId }) => userId);
  const table = (
    <Table
      caption={t("caption")}
      captionHidden
      head={
        <tr>
          <Th>
            {canExcuse ? (
              <Box
                label={t("all")}
                isChosen={chosen.size === all.length && all.length > 0}
                onChange={(is) => choose(all, is)}
              />
            ) : (
              t("student")
            )}
          </Th>
          <Th>{t("state")}</Th>
          <Th>{t("counts")}</Th>
        </tr>
      }
    >
      {students.map(({ userId, name, state, counts, reason }) => (
        <tr key={userId} className="*:align-middle!">
          <th scope="row" className="max-w-60 wrap-anywhere">
            {canExcuse ? (
              <Box label={name} isChosen={chosen.has(userId)} onChange={(is) => choose([userId], is)} />
            ) : (
              name
            )}
          </th>
          <td>
            {state}
            {reason ? <p className="max-w-measure wrap-anywhere text-muted">{reason}</p> : null}
          </td>
          <td className="whitespace-nowrap">{counts}</td>
        </tr>
      ))}
    </Table>
  );
  if (!canExcuse)
    return (
      <div className="flex flex-col gap-4">
        <p className="text-muted">{t("readOnly")}</p>
        {table}
      </div>
    );
  return (
    <Form
      action={send}
      success={t("done", { changed })}
      onDone={(data) => {
        setChanged(data.changed);
        setChosen(new Set());
      }}
      className="flex flex-col gap-5"
    >
      <p className="max-w-measure text-muted">{t("hint")}</p>
      {table}
      <Chosen count={chosen.size} />
      <TextField
        name="reason"
        maxLength={1000}
        label={t("reason")}
        hint={t("reasonHint")}
        className="max-w-form"
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="deed" value="excuse">
          {t("excuse")}
        </SubmitButton>
        <SubmitButton look="plain" name="deed" value="takeBack">
          {t("takeBack")}
        </SubmitButton>
      </div>
    </Form>
  );
}

/** How many are chosen, and what is wrong with that. */
function Chosen({ count }: { count: number }) {
  const t = useTranslations("GradebookColumn");
  const id = useId();
  const error = useFieldError("userIds");
  return (
    <div className="flex flex-col gap-1">
      <p aria-live="polite">{t("chosen", { count })}</p>
      <FieldError id={id} message={error} />
    </div>
  );
}

function Box({
  label,
  isChosen,
  onChange,
}: {
  label: string;
  isChosen: boolean;
  onChange: (isChosen: boolean) => void;
}) {
  return (
    <label className="-my-2 flex min-h-11 items-center gap-3">
      <input
        type="checkbox"
        className="size-5 flex-none accent-accent"
        checked={isChosen}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
