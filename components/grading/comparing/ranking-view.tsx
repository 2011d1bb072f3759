import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { Ranking } from "@/lib/grading/comparison-ranking";
import { judgeHref } from "./hrefs";
import { JudgesTable } from "./judges-table";
import { RankingChart } from "./ranking-chart";
import { RankingTable } from "./ranking-table";
import { HowComputed, RankingWords } from "./ranking-words";

/** Fewer answers have no ranking. */
const FEWEST = 3;

/** The order that the judgements give, how sure it is, and where marks say otherwise. */
export function RankingView({ ranking }: { ranking: Ranking }) {
  const t = useTranslations("Ranking");
  const { head, item, answers, comparisons } = ranking;
  const { assignmentId } = head;
  const judging = (
    <LinkButton look="main" href={judgeHref(assignmentId, item.id)}>
      {t("judge")}
    </LinkButton>
  );
  return (
    <section aria-labelledby="ranking" className="flex flex-col gap-6">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="max-w-measure">
          <h2 id="ranking" className="subtitle">
            {t("questionTitle", { number: ranking.number })}
          </h2>
          <p className="mt-1 text-muted wrap-break-word">{item.prompt}</p>
          <p className="mt-2">{t("intro")}</p>
        </div>
        <div className="flex flex-wrap gap-3 print:hidden">
          {comparisons > 0 ? judging : null}
          <LinkButton href={`/assignments/${assignmentId}/marking`}>{t("desk")}</LinkButton>
        </div>
      </div>
      {answers.length < FEWEST ? (
        <EmptyState title={t("fewTitle")}>{t("fewBody")}</EmptyState>
      ) : comparisons === 0 ? (
        <EmptyState title={t("noneTitle")} action={judging}>
          {t("noneBody")}
        </EmptyState>
      ) : (
        <Order ranking={ranking} />
      )}
    </section>
  );
}

function Order({ ranking }: { ranking: Ranking }) {
  const t = useTranslations("Ranking");
  const { head, item, answers, comparisons, judges } = ranking;
  const marked = answers.filter(({ points }) => points !== null).length;
  const against = answers.filter(({ example }) => example !== null).length;
  return (
    <>
      <RankingWords ranking={ranking} />
      <section aria-labelledby="chart" className="flex flex-col gap-2">
        <h3 id="chart" className="text-lg font-semibold">
          {t("chartTitle")}
        </h3>
        <p className="max-w-measure text-muted">
          {t("chartHint", {
            count: answers.filter(({ estimate }) => estimate !== null).length,
            comparisons,
          })}
        </p>
        <RankingChart answers={answers} />
      </section>
      <section aria-labelledby="order" className="flex flex-col gap-2">
        <h3 id="order" className="text-lg font-semibold">
          {t("againstTitle")}
        </h3>
        <p className="max-w-measure">
          {marked < 2
            ? t("againstUnmarked")
            : against > 0
              ? t("againstSome", { count: against })
              : t("againstNobody")}
        </p>
        <div className="print:text-[8.5pt]">
          <RankingTable
            answers={answers}
            maximum={item.points}
            place={{ assignmentId: head.assignmentId, itemVersionId: item.id }}
          />
        </div>
      </section>
      {judges.length > 0 ? <JudgesTable judges={judges} isOwn={!head.canEdit} /> : null}
      <HowComputed />
    </>
  );
}
