"use client";

import { useFormatter, useTimeZone, useTranslations } from "next-intl";
import { useState } from "react";
import { toInstant, toLocal } from "@/components/assignments/editor/zoned-time";
import { CancelButton, Dialog } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { MOMENT } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { NumberField } from "@/components/ui/number-field";
import { DateTimeField } from "@/components/ui/text-field";
import { AS_FOR_CLASS } from "@/lib/assignments/times/times";
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
  const isOne = rows.length === 1;
  const none = isOne ? 0 : Number.NaN;
  const [extraTime, setExtraTime] = useState(own?.extraTime ?? none);
  const [extraAttempts, setExtraAttempts] = useState(own?.extraAttempts ?? none);
  const { timeLimit, attemptsAllowed, latePolicy } = policy;
  const seen = rows.filter(({ hasSeenKeys }) => hasSeenKeys).map(({ name }) => name);
  const shown = TIMES.filter((name) => name !== "closeAt" || latePolicy === "ACCEPT");
  /** A time that nobody touched stays the instant it was, whose seconds the field does not show. */
  const instant = (name: TimeName) =>
    toLocal(before(name), zone) === local[name] ? before(name) : toInstant(local[name], zone);
  const times = {
    openAt: instant("openAt"),
    dueAt: instant("dueAt"),
    closeAt: instant("closeAt"),
    extraTime: isOne ? extraTime || 0 : extraTime,
    extraAttempts: isOne ? extraAttempts || 0 : extraAttempts,
  };
  /** Several students keep of their own what is left empty here, and everybody what is not shown. */
  const isSent = ([name, value]: [string, unknown]) =>
    isOne ? name !== "closeAt" || latePolicy === "ACCEPT" : value !== null && !Number.isNaN(value);
  const send = (input: unknown) => {
    const { scope } = input as { scope?: string };
    return setTimes({
      assignmentId,
      enrollmentIds: rows.map(({ enrollmentId }) => enrollmentId),
      times: scope === "class" ? AS_FOR_CLASS : Object.fromEntries(Object.entries(times).filter(isSent)),
    });
  };
  return (
    <Form action={send} onDone={onDone}>
      <p className="text-muted">
        {t("zone", { zone })} {t(isOne ? "emptyOne" : "emptySeveral")}
      </p>
      {seen.length > 0 ? (
        <Notice tone="warn" live={false} title={t("seenTitle")}>
          <p>{t("seenBody", { names: format.list(seen) })}</p>
        </Notice>
      ) : null}
      <div className="grid gap-5 sm:grid-cols-2">
        {shown.map((name) => (
          <DateTimeField
            key={name}
            name={`times.${name}`}
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
            name="times.extraTime"
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
          name="times.extraAttempts"
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
