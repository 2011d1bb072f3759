import { useFormatter, useTranslations } from "next-intl";
import type { RankedAnswer } from "@/lib/grading/comparison-ranking";
import { useAnswerName } from "./use-answer-name";

/** The margin of 95 %, in standard errors. */
const MARGIN = 1.96;
/** How many steps of the scale there are at most, on either side of 0. */
const STEPS = 3;

type Placed = RankedAnswer & { readonly estimate: number; readonly standardError: number };

const isPlaced = (answer: RankedAnswer): answer is Placed =>
  answer.estimate !== null && answer.standardError !== null;

/** Every answer as a dot with its margin of error, the best on top. The table says the same with numbers. */
export function RankingChart({ answers }: { answers: readonly RankedAnswer[] }) {
  const t = useTranslations("Ranking");
  const format = useFormatter();
  const nameOf = useAnswerName();
  const placed = answers.filter(isPlaced);
  const reach = Math.max(
    1,
    ...placed.map(({ estimate, standardError }) => Math.abs(estimate) + MARGIN * standardError),
  );
  /** In per cent of the width. */
  const at = (logit: number) => 50 + (logit / reach) * 49;
  const step = Math.max(1, Math.ceil(reach / (STEPS + 0.5)));
  const ticks = Array.from({ length: 2 * STEPS + 1 }, (_, i) => (i - STEPS) * step).filter(
    (tick) => Math.abs(tick) < reach,
  );
  const logits = (value: number) =>
    format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: "negative" });
  const row =
    "grid grid-cols-[minmax(0,7rem)_minmax(0,1fr)] items-center gap-x-3 sm:grid-cols-[minmax(0,12rem)_minmax(0,1fr)]";
  return (
    <div>
      <div aria-hidden="true" className={`${row} border-b border-ink pb-1`}>
        <span />
        <span>
          <span className="flex justify-between text-muted">
            <span>{t("weaker")}</span>
            <span>{t("stronger")}</span>
          </span>
          <span className="relative block h-6 tabular-nums">
            {ticks.map((tick) => (
              <span key={tick} className="absolute -translate-x-1/2" style={{ left: `${at(tick)}%` }}>
                {format.number(tick)}
              </span>
            ))}
          </span>
        </span>
      </div>
      <ol>
        {placed.map((answer) => {
          const { attemptId, estimate, standardError } = answer;
          const [low, high] = [estimate - MARGIN * standardError, estimate + MARGIN * standardError];
          return (
            <li key={attemptId} className={`${row} border-b border-rule/60`}>
              <span className="truncate">{nameOf(answer)}</span>
              <span className="sr-only">
                {t("rowWords", { estimate: logits(estimate), low: logits(low), high: logits(high) })}
              </span>
              <svg aria-hidden="true" className="h-7 w-full overflow-visible">
                {ticks.map((tick) => (
                  <line
                    key={tick}
                    x1={`${at(tick)}%`}
                    x2={`${at(tick)}%`}
                    y2="28"
                    className={tick === 0 ? "stroke-edge" : "stroke-rule"}
                  />
                ))}
                <line
                  x1={`${at(low)}%`}
                  x2={`${at(high)}%`}
                  y1="14"
                  y2="14"
                  strokeWidth="2"
                  className="stroke-muted"
                />
                <circle cx={`${at(estimate)}%`} cy="14" r="5" className="fill-accent" />
              </svg>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
