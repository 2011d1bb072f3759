"use client";

import { useFormatter, useTimeZone, useTranslations } from "next-intl";
import { useState } from "react";
import { toInstant, toLocal } from "@/components/assignments/editor/zoned-time";
import { CancelButton, Dialog } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { MOMENT } from "@/components/ui/moment";
import { NumberField } from "@/components/ui/number-field";
import { DateTimeField } from "@/components/ui/text-field";
import type { OwnTimes, OwnTimesRow } from "@/lib/grading/own-times";
import type { ActionResult } from "@/lib/schemas/action-result";

export type SetTimes = (input: unknown) => Promise<ActionResult<{ students: number }>>;

type Props = {
  assignmentId: string;
  policy: OwnTimes["policy"];
  /** Whose times are to be changed; the dialog is open while there are any. */
  rows: readonly OwnTimesRow[];
  setTimes: SetTimes;
  onClose: () => void;
  onDone: (done: { students: number }) => void;
};

/** Gives one student, or several at once, times of their own. */
export function OwnTimesDialog({ rows, onClose, ...fields }: Props) {
  const t = useTranslations("OwnTimes");
  return (
    <Dialog
      open={rows.length > 0}
      onClose={onClose}
      title={t("dialogTitle", { count: rows.length, name: rows[0]?.name ?? "" })}
    >
      <Fields rows={rows} {...fields} />
    </Dialog>
  );
}

const TIMES = ["openAt", "dueAt", "closeAt"] as const;
type TimeName = (typeof TIMES)[number];

/** Of one student the times they have; of several none, since theirs may differ. */
function Fields({ assignmentId, policy, rows, setTimes, onDone }: Omit<Props, "onClose">) {
  const t = useTranslations("OwnTimes");
  const format = useFormatter();
  const zone = useTimeZone() ?? "UTC";
  const own = rows.length === 1 ? rows[0]?.own : null;
  const before = (name: TimeName) => own?.[name]?.toISOString() ?? null;
  const [local, setLocal] = useState(() => ({
    openAt: toLocal(before("openAt"), zone),
    dueAt: toLocal(before("dueAt"), zone),
    closeAt: toLocal(before("closeAt"), zone),
  }));
  const [extraTime, setExtraTime] = useState(own?.extraTime ?? 0);
  const [extraAttempts, setExtraAttempts] = useState(own?.extraAttempts ?? 0);
  const { timeLimit, attemptsAllowed, latePolicy } = policy;
  const shown = TIMES.filter((name) => name !== "closeAt" || latePolicy === "ACCEPT");
  /** A time that nobody touched stays the instant it was, whose seconds the field does not show. */
  const instant = (name: TimeName) =>
    toLocal(before(name), zone) === local[name] ? before(name) : toInstant(local[name], zone);
  const people = { assignmentId, enrollmentIds: rows.map(({ enrollmentId }) => enrollmentId) };
  const times = {
    openAt: instant("openAt"),
    dueAt: instant("dueAt"),
    closeAt: instant("closeAt"),
    extraTime: extraTime || 0,
    extraAttempts: extraAttempts || 0,
  };
  const asClass = { openAt: null, dueAt: null, closeAt: null, extraTime: 0, extraAttempts: 0 };
  const send = (input: unknown) => {
    const { scope } = input as { scope?: string };
    return setTimes({ ...people, ...(scope === "class" ? asClass : times) });
  };
  return (
    <Form action={send} onDone={onDone}>
      <p className="text-muted">{t("zone", { zone })}</p>
      <div className="grid gap-5 sm:grid-cols-2">
        {shown.map((name) => (
          <DateTimeField
            key={name}
            name={name}
            label={t(name)}
            hint={
              policy[name] ? t("classHas", { when: format.dateTime(policy[name], MOMENT) }) : t("classNever")
            }
            value={local[name]}
            onChange={(event) => setLocal({ ...local, [name]: event.target.value })}
          />
        ))}
        {timeLimit ? (
          <NumberField
            name="extraTime"
            min={0}
            max={400}
            step={1}
            label={t("extraTime")}
            hint={t("extraTimeHint", {
              minutes: Math.floor((timeLimit * (100 + (extraTime || 0))) / 100),
              limit: timeLimit,
            })}
            className=""
            value={extraTime}
            onChange={setExtraTime}
          />
        ) : null}
        <NumberField
          name="extraAttempts"
          min={0}
          max={10}
          step={1}
          label={t("extraAttempts")}
          hint={t("extraAttemptsHint", { allowed: attemptsAllowed })}
          className=""
          value={extraAttempts}
          onChange={setExtraAttempts}
        />
      </div>
      <div className="flex flex-wrap gap-3">
        <SubmitButton>{t("save")}</SubmitButton>
        {rows.some((row) => row.own) ? (
          <SubmitButton look="plain" name="scope" value="class">
            {t("asClass")}
          </SubmitButton>
        ) : null}
        <CancelButton />
      </div>
    </Form>
  );
}
