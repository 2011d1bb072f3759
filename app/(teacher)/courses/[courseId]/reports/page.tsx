import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MarksChoice } from "@/components/reports/marks-choice";
import { ReportFrame } from "@/components/reports/report-frame";
import { ReportPages } from "@/components/reports/report-pages";
import { StudentLinks } from "@/components/reports/student-links";
import { StudentReportView } from "@/components/reports/student-report-view";
import { EmptyState } from "@/components/ui/empty-state";
import { requireViewer } from "@/lib/accounts/session/session";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getStudentReports } from "@/lib/reports/student-reports";
import { shownMarksOf } from "@/lib/schemas/reports";
import { found, pathId } from "@/lib/server/found";
import { type SearchParam, single } from "@/lib/server/search-param";

type Props = {
  params: Promise<{ courseId: string }>;
  searchParams: Promise<{ marks?: SearchParam; page?: SearchParam }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Reports"))("reportsTitle") };
}

/** The reports of all students of a course, one after the other, each on pages of its own. */
export default async function StudentReportsPage({ params, searchParams }: Props) {
  const [{ courseId }, asked] = await Promise.all([params, searchParams]);
  const here = `/courses/${courseId}/reports`;
  const viewer = await requireViewer(here);
  const marks = shownMarksOf(single(asked.marks));
  const page = Number.parseInt(single(asked.page) ?? "", 10) || 1;
  const [reports, notices, t] = await Promise.all([
    found(() => getStudentReports(viewer, { courseId: pathId(courseId), marks, page })),
    getUnreadCount(viewer),
    getTranslations("Reports"),
  ]);
  const now = new Date();
  return (
    <ReportFrame
      viewer={viewer}
      notices={notices}
      back={{ href: `/courses/${courseId}/gradebook`, label: t("backToGradebook") }}
      choices={
        <>
          <h1 className="title">{t("reportsTitle")}</h1>
          <MarksChoice here={here} marks={marks} />
          <ReportPages here={here} reports={reports} />
          <StudentLinks courseId={courseId} students={reports.students} marks={marks} />
        </>
      }
    >
      {reports.reports.length === 0 ? (
        <EmptyState title={t("noneTitle")}>{t("noneBody")}</EmptyState>
      ) : (
        reports.reports.map((report) => (
          <StudentReportView
            key={report.userId}
            report={report}
            course={reports.course.title}
            marks={marks}
            by={viewer.name}
            at={now}
            level="h2"
          />
        ))
      )}
    </ReportFrame>
  );
}
