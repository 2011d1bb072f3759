import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import {
  LINE_SPACINGS,
  parseReadingSettings,
  READING_COOKIE,
  TEXT_SIZES,
  THEMES,
  TYPEFACES,
} from "@/lib/schemas/reading-settings";
import { Popover } from "./popover";
import { ReadingForm } from "./reading-form";

/** The button "Aa" and the reader's settings behind it. All but their effect is drawn by the server. */
export async function ReadingSettings() {
  const [t, jar] = await Promise.all([getTranslations("Reading"), cookies()]);
  const now = parseReadingSettings(jar.get(READING_COOKIE)?.value);
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
      <ReadingForm>
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
      </ReadingForm>
    </Popover>
  );
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
