import { useFormatter, useTranslations } from "next-intl";
import { NoFigure } from "@/components/grading/frame/ratio";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import type { Ranking } from "@/lib/grading/comparison-ranking";
import { ENOUGH_RELIABILITY } from "@/lib/statistics/separation";

/** The figures of the ranking as a whole, and whether it can be relied on. */
export function RankingWords({ ranking }: { ranking: Ranking }) {
  const t = useTranslations("Ranking");
  const format = useFormatter();
  const doubts = useDoubts(ranking);
  const { answers, comparisons, enough, forReliability, reliability } = ranking;
  const needed = Math.max(0, Math.max(enough, roughly(forReliability ?? 0)) - comparisons);
  const figures = [
    { label: t("answers"), hint: "", value: format.number(answers.length) },
    {
      label: t("comparisons"),
      hint: t("comparisonsHint", { count: needed }),
      value: format.number(comparisons),
    },
    {
      label: t("reliability"),
      hint: t("reliabilityHint"),
      value: reliability === null ? null : twoPlaces(format, reliability),
    },
  ];
  return (
    <>
      <dl aria-label={t("figures")} className="flex flex-wrap gap-x-14 gap-y-4">
        {figures.map(({ label, hint, value }) => (
          <div key={label} className="flex flex-col-reverse justify-end">
            <dt>
              {label} <span className="block text-muted">{hint}</span>
            </dt>
            <dd className="font-read text-[1.625rem]/tight font-semibold tabular-nums">
              {value ?? <NoFigure />}
            </dd>
          </div>
        ))}
      </dl>
      {ranking.isShaky ? (
        <Notice tone="warn" live={false} title={t("shakyTitle")}>
          <ul className="max-w-measure list-disc ps-5">
            {doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <p className="max-w-measure">{t("sure", { reliability: twoPlaces(format, reliability ?? 0) })}</p>
      )}
    </>
  );
}

const twoPlaces = (format: ReturnType<typeof useFormatter>, value: number) =>
  format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** An estimate, to the next ten. */
const roughly = (count: number): number => Math.ceil(count / 10) * 10;

function useDoubts({ answers, comparisons, enough, ...ranking }: Ranking): string[] {
  const t = useTranslations("Ranking");
  const format = useFormatter();
  const { components, forReliability } = ranking;
  const missing = answers.filter(({ estimate }) => estimate === null).length;
  const reliability = ranking.reliability ?? 0;
  const pairs = (answers.length * (answers.length - 1)) / 2;
  return [
    comparisons < enough ? t("shaky_few", { comparisons, enough }) : [],
    missing > 0 ? t("shaky_missing", { count: missing }) : [],
    components > 1 ? t("shaky_components", { components }) : [],
    reliability >= ENOUGH_RELIABILITY
      ? []
      : forReliability === null
        ? t("shaky_reliabilityNone")
        : t("shaky_reliability", {
            reliability: twoPlaces(format, reliability),
            forReliability: roughly(forReliability),
          }),
    Math.max(enough, forReliability ?? 0) > pairs ? t("shaky_judges", { pairs }) : [],
  ].flat();
}

/** By which models and rules all of it is computed. */
export function HowComputed() {
  const t = useTranslations("Ranking");
  const parts = ["how_model", "how_prior", "how_reliability", "how_pairs", "how_who"] as const;
  return (
    <Disclosure summary={t("howTitle")}>
      <ul className="flex max-w-measure list-disc flex-col gap-2 ps-5">
        {parts.map((part) => (
          <li key={part}>{t(part)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
