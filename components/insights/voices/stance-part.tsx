import { useFormatter, useTranslations } from "next-intl";
import { BarTable } from "@/components/grading/items/bar-table";
import { SpreadTable } from "@/components/grading/items/spread-table";
import { LinkButton } from "@/components/ui/link-button";
import type { StanceSummary } from "@/lib/insights/voices/stance-summary";
import { Shaky } from "./shaky";

/** Where the class stood on a statement at each moment, and how many moved which way. */
export function StancePart({
  stance: { number, statement, ends, moments, moves },
  home,
  hasLedger,
}: {
  stance: StanceSummary;
  home: string;
  /** Whether each student's way has a page: it is one of the discussion's. */
  hasLedger: boolean;
}) {
  const t = useTranslations("Voices");
  const n = Math.max(0, ...moments.map((moment) => moment.n));
  return (
    <div className="flex flex-col gap-3">
      <div className="max-w-measure">
        <h3 className="text-lg font-semibold">{t("stanceTitle", { number })}</h3>
        <p className="wrap-anywhere">{statement}</p>
        <p className="text-muted">{t("line", ends)}</p>
      </div>
      {n === 0 ? (
        <p>{t("nobodyStands")}</p>
      ) : (
        <>
          <Shaky n={n} />
          <SpreadTable
            caption={t("spreadCaption", { number })}
            ends={ends}
            total={n}
            moments={moments.map(({ moment, n: of, bands }) => ({
              ...{ id: moment, label: t(`moment_${moment}`, { n: of }), bands },
              isFirst: moment === "before",
            }))}
          />
          <Moves number={number} ends={ends} moves={moves} />
        </>
      )}
      <p className="print:hidden">
        <LinkButton href={hasLedger ? `${home}/discussion/stances` : `${home}/items#question-${number}`}>
          {t(hasLedger ? "toLedger" : "toQuestion")}
        </LinkButton>
      </p>
    </div>
  );
}

function Moves({ number, ends, moves }: Pick<StanceSummary, "number" | "ends" | "moves">) {
  const t = useTranslations("Voices");
  const format = useFormatter();
  if (!moves) return <p>{t("noMoves")}</p>;
  const { n, low, high, same } = moves;
  return (
    <div className="flex max-w-measure flex-col gap-2">
      <h4 className="font-semibold">{t("movesTitle")}</h4>
      <BarTable
        caption={t("movesCaption", { number })}
        heads={[t("direction"), t("students")]}
        total={n}
        bars={[
          { id: "low", label: t("towards", { end: ends.low }), count: low, isRight: true },
          { id: "high", label: t("towards", { end: ends.high }), count: high, isRight: true },
          { id: "same", label: t("stayed"), count: same },
        ]}
      />
      <p>
        {t("moves", {
          n,
          moved: low + high,
          mean: format.number(moves.mean, { maximumFractionDigits: 0 }),
        })}{" "}
        {t("stanceAdvice")}
      </p>
    </div>
  );
}
