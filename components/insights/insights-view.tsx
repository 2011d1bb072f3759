import { useTranslations } from "next-intl";
import { NothingToAnalyse } from "@/components/grading/items/nothing-to-analyse";
import { LinkButton } from "@/components/ui/link-button";
import type { Insights } from "@/lib/insights/insights";
import { GroupChoices } from "./group-choices";
import { ItemFigures } from "./item-figures";
import { TagTable } from "./tag-table";
import { TestFigures } from "./test-figures";
import { TimeFigures } from "./time-figures";
import { ToLookAt } from "./to-look-at";
import { TotalsTable } from "./totals-table";

/** Of fewer students than this a figure says little. */
const FEW = 10;

/** What the scores of an assignment say of the class and of the questions. */
export function InsightsView({ insights }: { insights: Insights }) {
  const t = useTranslations("Insights");
  const skill = useTranslations("ItemEditor");
  const { head, asked, handedIn, test, items, themes, skills, groupSize } = insights;
  const home = `/assignments/${head.assignmentId}`;
  if (handedIn === 0 || asked === 0)
    return <NothingToAnalyse home={home} hasItems={asked > 0} canEdit={head.canEdit} />;
  return (
    <>
      <div className="flex max-w-measure flex-col gap-2">
        <h2 className="subtitle">{t("title")}</h2>
        <p className="text-muted">{t("counts", { n: test?.n ?? 0, handedIn })}</p>
        {head.whichCounts === "MEAN" && head.attemptsAllowed > 1 ? (
          <p className="text-muted">{t("ofNewest")}</p>
        ) : null}
        {test && test.n < FEW ? (
          <p className="border-s-3 border-marker-line ps-4">{t("shaky", { n: test.n })}</p>
        ) : null}
      </div>
      {test ? (
        <>
          <ToLookAt items={items} home={home} />
          <TestFigures test={test} />
          <TotalsTable test={test} />
          <ItemFigures items={items} home={home} />
          <TimeFigures items={items} reading={insights.reading} home={home} />
          <GroupChoices items={items} size={groupSize} />
          <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
            <TagTable title={t("themes")} head={t("theme")} means={themes} label={(theme) => theme} />
            <TagTable
              title={t("skills")}
              head={t("skill")}
              means={skills}
              label={(one) => skill(`skill_${one}`)}
            />
          </div>
          <p className="print:hidden">
            <LinkButton href={`${home}/insights/students`}>{t("oneStudent")}</LinkButton>
          </p>
        </>
      ) : (
        <p>{t("nothingWhole")}</p>
      )}
    </>
  );
}
