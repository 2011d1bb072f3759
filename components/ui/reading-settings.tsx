"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import {
  LINE_SPACINGS,
  parseReadingSettings,
  READING_COOKIE,
  readingAttributes,
  TEXT_SIZES,
  THEMES,
  TYPEFACES,
} from "@/lib/schemas/reading-settings";
import { keepInBrowser, keptInBrowser } from "./browser-cookie";
import { Popover } from "./popover";

/** The button "Aa", and behind it the reader's settings. */
export function ReadingSettings() {
  const t = useTranslations("Reading");
  return (
    <Popover
      panelLabel={t("open")}
      label={
        <>
          <span aria-hidden="true" className="font-read text-lg">
            {t("sign")}
          </span>
          <span className="sr-only">{t("open")}</span>
        </>
      }
    >
      <SettingsForm />
    </Popover>
  );
}

/** As they are now: the cookie is the browser's own. Drawn when the panel is opened, so never by the server. */
function SettingsForm() {
  const t = useTranslations("Reading");
  const now = parseReadingSettings(keptInBrowser(READING_COOKIE));
  return (
    <form className="flex flex-col gap-4" onChange={(event) => keep(event.currentTarget)}>
      <Row
        name="size"
        legend={t("size")}
        now={now.size}
        options={TEXT_SIZES.map((value) => ({ value, label: t(`size_${value}`), sample: sizes[value] }))}
      />
      <Row
        name="spacing"
        legend={t("spacing")}
        now={now.spacing}
        options={LINE_SPACINGS.map((value) => ({ value, label: t(`spacing_${value}`) }))}
      />
      <Row
        name="theme"
        legend={t("theme")}
        now={now.theme}
        options={THEMES.map((value) => ({ value, label: t(`theme_${value}`) }))}
      />
      <Row
        name="face"
        legend={t("face")}
        now={now.face}
        options={TYPEFACES.map((value) => ({ value, label: t(`face_${value}`) }))}
      />
      <p className="text-muted">{t("kept")}</p>
    </form>
  );
}

/** Applies and keeps a setting as soon as it is chosen. */
function keep(form: HTMLFormElement): void {
  const settings = parseReadingSettings(JSON.stringify(Object.fromEntries(new FormData(form))));
  for (const [name, value] of Object.entries(readingAttributes(settings)))
    document.documentElement.setAttribute(name, value);
  keepInBrowser(READING_COOKIE, JSON.stringify(settings));
}

/** The sizes show themselves: a letter in each. Their names are read out. */
const sizes = {
  "0": "text-sm",
  "1": "text-base",
  "2": "text-lg",
  "3": "text-xl",
  "4": "text-2xl",
} as const satisfies Record<(typeof TEXT_SIZES)[number], string>;

const LETTER = "A";

function Row({
  name,
  legend,
  now,
  options,
}: {
  name: string;
  legend: ReactNode;
  now: string;
  options: readonly Readonly<{ value: string; label: string; sample?: string }>[];
}) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-semibold text-ink">{legend}</legend>
      <div className="flex rounded-control border border-edge">
        {options.map(({ value, label, sample }) => (
          <label
            key={value}
            className="flex min-h-11 flex-1 items-center justify-center border-s border-edge px-2 py-1 text-center leading-tight first:rounded-s-[7px] first:border-s-0 last:rounded-e-[7px] has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={value === now}
              className="sr-only"
            />
            {sample ? (
              <>
                <span aria-hidden="true" className={`font-read ${sample}`}>
                  {LETTER}
                </span>
                <span className="sr-only">{label}</span>
              </>
            ) : (
              label
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
