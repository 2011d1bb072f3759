import { useFormatter, useTranslations } from "next-intl";

/** A share as "68 %". One that is not defined is a dash, never 0. */
export function Ratio({ value }: { value: number | null }) {
  const format = useFormatter();
  return value === null ? <NoFigure /> : format.number(value, { style: "percent", maximumFractionDigits: 0 });
}

/** Stands where there is no figure: a dash to see, words to hear. */
export function NoFigure() {
  const t = useTranslations("Review");
  return (
    <>
      <span aria-hidden="true" className="text-muted">
        {DASH}
      </span>
      <span className="sr-only">{t("noFigure")}</span>
    </>
  );
}

const DASH = "–";
