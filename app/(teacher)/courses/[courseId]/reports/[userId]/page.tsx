import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MarksChoice } from "@/components/reports/marks-choice";
import { ReportFrame } from "@/components/reports/report-frame";
import { StudentReportView } from "@/components/reports/student-report-view";
import { requireViewer } from "@/lib/accounts/session/session";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getStudentReports } from "@/lib/reports/student-reports";
import { shownMarksOf } from "@/lib/schemas/reports";
import { found, pathId } from "@/lib/server/found";
import { type SearchParam, single } from "@/lib/server/search-param";

type Props = {
  params: Promise<{ courseId: string; userId: string }>;
  searchParams: Promise<{ marks?: SearchParam }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Reports"))("ofStudent") };
}

/** One student's report for parents, to be printed. */
export default async function StudentReportPage({ params, searchParams }: Props) {
  const [{ courseId, userId }, asked] = await Promise.all([params, searchParams]);
  const all = `/courses/${courseId}/reports`;
  const viewer = await requireViewer(`${all}/${userId}`);
  const marks = shownMarksOf(single(asked.marks));
  const place = { courseId: pathId(courseId), userId: pathId(userId) };
  const [{ course, reports }, notices, t] = await Promise.all([
    found(() => getStudentReports(viewer, { ...place, marks })),
    getUnreadCount(viewer),
    getTranslations("Reports"),
  ]);
  const now = new Date();
  return (
    <ReportFrame
      viewer={viewer}
      notices={notices}
      back={{ href: all, label: t("allStudents") }}
      choices={<MarksChoice here={`${all}/${userId}`} marks={marks} />}
    >
      {reports.map((report) => (
        <StudentReportView
          key={report.userId}
          report={report}
          course={course.title}
          marks={marks}
          by={viewer.name}
          at={now}
          level="h1"
        />
      ))}
    </ReportFrame>
  );
}
