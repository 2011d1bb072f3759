import { useTranslations } from "next-intl";
import type { StudentReport } from "@/lib/reports/student-reports";
import type { ShownMarks } from "@/lib/schemas/reports";
import { ReportHead } from "./report-head";
import { ReportSection } from "./report-section";
import { StrengthTable } from "./strength-table";
import { TeacherSaid } from "./teacher-said";
import { TookPart } from "./took-part";
import { WorkTable } from "./work-table";

/** One student's report for parents, in plain words. On paper it begins a page. */
export function StudentReportView({
  report,
  course,
  marks,
  by,
  at,
  level,
}: {
  report: StudentReport;
  course: string;
  marks: ShownMarks;
  by: string;
  at: Date;
  /** Of its heading: where many stand on a page, that has another. */
  level: "h1" | "h2";
}) {
  const t = useTranslations("Reports");
  const skill = useTranslations("ItemEditor");
  const { name, work, strengths } = report;
  const part = level === "h1" ? "h2" : "h3";
  const asked = work.filter(({ state }) => state !== "excused");
  return (
    <article
      aria-label={name}
      className="report-page flex flex-col gap-7 not-first-of-type:mt-4 not-first-of-type:border-t not-first-of-type:border-rule not-first-of-type:pt-10"
    >
      <ReportHead
        level={level}
        course={course}
        title={<bdi>{name}</bdi>}
        what={t("ofStudent")}
        by={by}
        at={at}
      />
      <div className="flex max-w-measure flex-col gap-2">
        <p>
          {t("done", {
            name,
            done: asked.filter(({ handedInAt }) => handedInAt !== null).length,
            all: asked.length,
          })}
        </p>
        <p className="text-muted">{t(`marks_${marks}`)}</p>
      </div>
      <WorkTable report={report} marks={marks} level={part} />
      {strengths.themes.length > 0 ? (
        <ReportSection level={part} title={t("strengths")} hint={t("strengthsHint")}>
          <div className="grid gap-x-10 gap-y-4 sm:grid-cols-2 print:grid-cols-2">
            <StrengthTable
              name={name}
              head={t("theme")}
              strengths={strengths.themes}
              label={(theme) => theme}
            />
            <StrengthTable
              name={name}
              head={t("skill")}
              strengths={strengths.skills}
              label={(one) => skill(`skill_${one}`)}
            />
          </div>
        </ReportSection>
      ) : null}
      <TeacherSaid work={work} level={part} />
      <TookPart work={work} level={part} />
    </article>
  );
}
