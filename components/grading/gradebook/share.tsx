import { useFormatter, useTranslations } from "next-intl";
import { shownPercent } from "@/lib/scoring/grade-scale";

/** A share as "68.5 %"; one that is not defined is a dash to see and words to hear, never 0. */
export function Share({ value }: { value: number | null }) {
  const format = useFormatter();
  if (value === null) return <Nothing />;
  // Rounded as everywhere, so that a grade never contradicts the figure beside it.
  return format.number(shownPercent(value) / 100, { style: "percent", maximumFractionDigits: 1 });
}

/** Stands where nothing counts. */
export function Nothing() {
  const t = useTranslations("Gradebook");
  return (
    <>
      <span aria-hidden="true" className="text-muted">
        {t("none")}
      </span>
      <span className="sr-only">{t("noFigure")}</span>
    </>
  );
}
