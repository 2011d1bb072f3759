import { useTranslations } from "next-intl";

/** So many seconds are said as minutes. */
const IN_MINUTES = 90;

/** Says how long something took: "45 s", "3 min", as exactly as such a figure is; in the unit of `beside`, where two stand together. */
export function useDuration(): (seconds: number, beside?: number) => string {
  const t = useTranslations("Timing");
  return (seconds, beside = seconds) =>
    beside < IN_MINUTES
      ? t("seconds", { seconds: Math.round(seconds) })
      : t("minutes", { minutes: Math.round(seconds / 6) / 10 });
}
