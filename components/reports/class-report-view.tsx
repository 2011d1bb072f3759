import { useTranslations } from "next-intl";
import { TagTable } from "@/components/insights/tag-table";
import { TestFigures } from "@/components/insights/test-figures";
import { TotalsTable } from "@/components/insights/totals-table";
import type { ClassReport } from "@/lib/reports/class-report";
import { NamedResults } from "./named-results";
import { QuestionTable } from "./question-table";
import { ReportHead } from "./report-head";
import { ReportSection } from "./report-section";
import { RestsOn } from "./rests-on";
import { WrongAlike } from "./wrong-alike";

/** Of fewer students than this a figure says little. */
const FEW = 10;

/** What a class did in an assignment, on paper. */
export function ClassReportView({ report, by, at }: { report: ClassReport; by: string; at: Date }) {
  const t = useTranslations("Reports");
  const insights = useTranslations("Insights");
  const skill = useTranslations("ItemEditor");
  const { article, students, questions, wrongAlike, restsOn, citing, results } = report;
  const { head, handedIn, test, items, themes, skills } = report.insights;
  return (
    <article className="flex flex-col gap-8">
      <ReportHead
        level="h1"
        course={head.courseTitle}
        title={head.title}
        what={t("ofClass")}
        by={by}
        at={at}
      />
      <div className="flex max-w-measure flex-col gap-2">
        <p>{t("text", { title: article.title, author: article.author, questions: questions.length })}</p>
        <p>{t("handedIn", { handedIn, students })}</p>
        {handedIn > 0 ? <p>{t("restOn", { n: test?.n ?? 0 })}</p> : null}
        {test && test.n < FEW ? (
          <p className="border-s-3 border-marker-line ps-4">{insights("shaky", { n: test.n })}</p>
        ) : null}
      </div>
      <ReportSection level="h2" title={t("howItWent")}>
        {test ? (
          <div className="flex flex-col gap-6 pt-2">
            <TestFigures test={test} />
            <div className="break-inside-avoid">
              <TotalsTable test={test} />
            </div>
            <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2 print:grid-cols-2">
              <TagTable
                title={insights("themes")}
                head={insights("theme")}
                means={themes}
                label={(theme) => theme}
              />
              <TagTable
                title={insights("skills")}
                head={insights("skill")}
                means={skills}
                label={(one) => skill(`skill_${one}`)}
              />
            </div>
          </div>
        ) : (
          <p>{t("noFigures")}</p>
        )}
      </ReportSection>
      <ReportSection level="h2" title={t("asked")} hint={test ? t("askedHint", { n: test.n }) : null}>
        <QuestionTable questions={questions} items={items} />
      </ReportSection>
      {handedIn > 0 ? (
        <>
          <WrongAlike list={wrongAlike} />
          <RestsOn sentences={restsOn} citing={citing} />
        </>
      ) : null}
      {results ? <NamedResults results={results} /> : null}
    </article>
  );
}
