"use client";

import { useTimeZone, useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/choices";
import { DateTimeField } from "@/components/ui/text-field";
import type { EditorFields } from "./fields";
import { LATE_POLICIES } from "./policies";

type Props = { fields: EditorFields; onChange: (part: Partial<EditorFields>) => void };

/** When it opens, is due and closes, and what comes of late work. */
export function TimeFields({ fields, onChange }: Props) {
  const t = useTranslations("Editor");
  const zone = useTimeZone();
  return (
    <section aria-labelledby="times" className="flex flex-col gap-5">
      <div>
        <h2 id="times" className="subtitle">
          {t("times")}
        </h2>
        <p className="text-muted">{t("zone", { zone: zone ?? "UTC" })}</p>
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
    </section>
  );
}
