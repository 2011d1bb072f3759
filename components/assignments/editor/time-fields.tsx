"use client";

import { useTimeZone, useTranslations } from "next-intl";
import { useState } from "react";
import { RadioGroup } from "@/components/ui/choices";
import { NumberField } from "@/components/ui/number-field";
import { DateTimeField } from "@/components/ui/text-field";
import type { EditorFields } from "./fields";
import { LATE_POLICIES } from "./policies";

type Props = {
  fields: EditorFields;
  /** Somebody has started. */
  locked: boolean;
  /** How long reading and answering take, about. */
  estimate: number;
  /** How many students have times of their own. */
  ownTimes: number;
  onChange: (part: Partial<EditorFields>) => void;
};

/** When it opens, is due and closes, what comes of late work, and how long an attempt may take. */
export function TimeFields({ fields, locked, estimate, ownTimes, onChange }: Props) {
  const t = useTranslations("Editor");
  const zone = useTimeZone();
  const [hadLimit] = useState(fields.timeLimit !== null);
  return (
    <section aria-labelledby="times" className="flex flex-col gap-5">
      <div>
        <h2 id="times" className="subtitle">
          {t("times")}
        </h2>
        <p className="text-muted">{t("zone", { zone: zone ?? "UTC" })}</p>
        {ownTimes > 0 ? <p className="text-marker-ink">{t("ownTimes", { count: ownTimes })}</p> : null}
      </div>
      <div className="grid gap-5 sm:grid-cols-3">
        {(["openAt", "dueAt", "closeAt"] as const).map((name) => (
          <DateTimeField
            key={name}
            name={name}
            label={t(name)}
            hint={t(`${name}Hint`)}
            value={fields[name]}
            onChange={(event) => onChange({ [name]: event.target.value })}
          />
        ))}
      </div>
      <RadioGroup
        name="latePolicy"
        legend={t("late")}
        options={LATE_POLICIES.map((value) => ({ value, label: t(`late_${value}`) }))}
        value={fields.latePolicy}
        onChange={(value) => onChange({ latePolicy: value as EditorFields["latePolicy"] })}
      />
      <NumberField
        name="timeLimit"
        min={1}
        max={1440}
        step={1}
        className="max-w-form [&_input]:max-w-40"
        label={t("timeLimit")}
        hint={t(!locked ? "timeLimitHint" : hadLimit ? "timeLimitLocked" : "timeLimitNone")}
        disabled={locked && !hadLimit}
        value={fields.timeLimit ?? Number.NaN}
        onChange={(value) => onChange({ timeLimit: Number.isNaN(value) ? null : value })}
      />
      {fields.timeLimit !== null && fields.timeLimit < estimate ? (
        <p role="status" className="-mt-3 text-marker-ink">
          {t("timeLimitShort", { minutes: estimate })}
        </p>
      ) : null}
    </section>
  );
}
