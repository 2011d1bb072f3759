import { useFormatter, useTranslations } from "next-intl";
import { NoFigure } from "@/components/grading/frame/ratio";
import type { TestInsight } from "@/lib/insights/insights";

/** From which alpha on a test of a class is called steady, and below which it is called loose. */
const STEADY = 0.7;
const LOOSE = 0.5;

/** The figures of all questions together, and what they mean. */
export function TestFigures({ test }: { test: TestInsight }) {
  const t = useTranslations("Insights");
  const format = useFormatter();
  const points = (value: number | null) =>
    value === null ? null : format.number(value, { maximumFractionDigits: 1 });
  const plain = (value: number | null) =>
    value === null ? null : format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const share = (value: number | null) =>
    value === null ? null : format.number(value, { style: "percent", maximumFractionDigits: 0 });
  const { alpha, skewness } = test;
  return (
    <section aria-labelledby="test" className="flex flex-col gap-4">
      <h3 id="test" className="text-lg font-semibold">
        {t("testTitle")}
      </h3>
      <dl className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-x-6 gap-y-5">
        <Figure label={t("mean")} hint={t("of", { maximum: test.maximum })} value={points(test.mean)} />
        <Figure label={t("median")} hint={t("of", { maximum: test.maximum })} value={points(test.median)} />
        <Figure label={t("deviation")} hint={t("inPoints")} value={points(test.deviation)} />
        <Figure label={t("alpha")} hint={t("alphaHint")} value={plain(alpha)} />
        <Figure label={t("standardError")} hint={t("inPoints")} value={points(test.standardError)} />
        <Figure label={t("errorRatio")} hint={t("errorRatioHint")} value={share(test.errorRatio)} />
        <Figure label={t("skewness")} hint={t("skewnessHint")} value={plain(skewness)} />
        <Figure label={t("kurtosis")} hint={t("kurtosisHint")} value={plain(test.kurtosis)} />
      </dl>
      <ul className="flex max-w-measure list-disc flex-col gap-1 ps-5">
        <li>
          {alpha === null
            ? t("alpha_none")
            : t(alpha >= STEADY ? "alpha_steady" : alpha >= LOOSE ? "alpha_between" : "alpha_loose")}
        </li>
        {test.standardError === null ? null : (
          <li>{t("errorWords", { error: points(test.standardError) ?? "" })}</li>
        )}
        {skewness !== null && Math.abs(skewness) >= 0.5 ? (
          <li>{t(skewness < 0 ? "skew_low" : "skew_high")}</li>
        ) : null}
      </ul>
    </section>
  );
}

function Figure({ label, hint, value }: { label: string; hint: string; value: string | null }) {
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt>
        {label} <span className="block text-muted">{hint}</span>
      </dt>
      <dd className="font-read text-[1.625rem]/tight font-semibold tabular-nums">{value ?? <NoFigure />}</dd>
    </div>
  );
}
