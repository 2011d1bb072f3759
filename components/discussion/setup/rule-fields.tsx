"use client";

import { useTimeZone, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Checkbox } from "@/components/ui/choices";
import { NumberField } from "@/components/ui/number-field";
import { DateTimeField, TextArea } from "@/components/ui/text-field";
import { inventedName } from "@/lib/discussion/names/invented-names";
import type { SetupFields } from "./fields";

/** Any name that is given: an example. */
const EXAMPLE = inventedName(34);

type Switch = "afterHandIn" | "postFirst" | "isAnonymous" | "isPremoderated";

/** When a discussion takes place, what it asks of everybody, under which names, and what waits for a teacher. */
export function RuleFields({
  fields,
  isNew,
  onChange,
}: {
  fields: SetupFields;
  /** It has not been set up yet. */
  isNew: boolean;
  onChange: (part: Partial<SetupFields>) => void;
}) {
  const t = useTranslations("DiscussionSetup");
  const zone = useTimeZone() ?? "UTC";
  const toggle = (name: Switch) => (
    <Checkbox
      name={`settings.${name}`}
      label={t(name)}
      hint={t(`${name}Hint`, { name: EXAMPLE })}
      checked={fields[name]}
      onChange={(event) => onChange({ [name]: event.target.checked })}
    />
  );
  return (
    <>
      <Part id="when" title={t("when")} hint={t("zone", { zone })}>
        <div className="grid gap-5 sm:grid-cols-2">
          {(["openAt", "closeAt"] as const).map((name) => (
            <DateTimeField
              key={name}
              name={`settings.${name}`}
              label={t(name)}
              hint={t(`${name}Hint`)}
              value={fields[name]}
              onChange={(event) => onChange({ [name]: event.target.value })}
            />
          ))}
        </div>
        {toggle("afterHandIn")}
        {toggle("postFirst")}
      </Part>
      <Part id="expected" title={t("expected")}>
        <NumberField
          name="settings.citationsRequired"
          label={t("citationsRequired")}
          hint={t("citationsHint")}
          className="[&_input]:max-w-28"
          min={0}
          max={6}
          step={1}
          value={fields.citationsRequired}
          onChange={(citationsRequired) => onChange({ citationsRequired })}
        />
        <NumberField
          name="settings.repliesRequired"
          label={t("repliesRequired")}
          hint={t("repliesHint")}
          className="[&_input]:max-w-28"
          min={0}
          max={20}
          step={1}
          value={fields.repliesRequired}
          onChange={(repliesRequired) => onChange({ repliesRequired })}
        />
      </Part>
      <Part id="names" title={t("names")}>
        {toggle("isAnonymous")}
        {isNew ? null : <p className="ms-8 -mt-3 max-w-measure text-muted">{t("switchingNames")}</p>}
      </Part>
      <Part id="watching" title={t("watching")}>
        {toggle("isPremoderated")}
        <TextArea
          name="settings.heldWords"
          label={t("heldWords")}
          hint={t("heldWordsHint")}
          rows={3}
          className="max-w-form"
          value={fields.heldWords}
          onChange={(event) => onChange({ heldWords: event.target.value })}
        />
      </Part>
    </>
  );
}

/** A part of the page under a heading. */
export function Part({
  id,
  title,
  hint,
  children,
}: {
  id: string;
  title: string;
  hint?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-5">
      <div>
        <h2 id={id} className="subtitle">
          {title}
        </h2>
        {hint ? <p className="text-muted">{hint}</p> : null}
      </div>
      {children}
    </section>
  );
}
