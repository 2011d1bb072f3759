import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClassReportView } from "@/components/reports/class-report-view";
import { ReportFrame } from "@/components/reports/report-frame";
import { ChosenLinks } from "@/components/ui/chosen-links";
import { requireViewer } from "@/lib/accounts/session/session";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getClassReport } from "@/lib/reports/class-report";
import { found, pathId } from "@/lib/server/found";
import { type SearchParam, single } from "@/lib/server/search-param";

type Props = {
  params: Promise<{ assignmentId: string }>;
  searchParams: Promise<{ names?: SearchParam }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Reports"))("classTitle") };
}

/** What a class did in an assignment, to be printed. Without names unless one asks for them. */
export default async function ClassReportPage({ params, searchParams }: Props) {
  const { assignmentId } = await params;
  const names = single((await searchParams).names) === "shown";
  const home = `/assignments/${assignmentId}`;
  const viewer = await requireViewer(`${home}/report`);
  const [report, notices, t] = await Promise.all([
    found(() => getClassReport(viewer, pathId(assignmentId), { names })),
    getUnreadCount(viewer),
    getTranslations("Reports"),
  ]);
  const [without, withNames] = [`${home}/report`, `${home}/report?names=shown`];
  return (
    <ReportFrame
      viewer={viewer}
      notices={notices}
      back={{ href: `${home}/insights`, label: t("backToInsights") }}
      choices={
        <ChosenLinks
          label={t("names")}
          current={names ? withNames : without}
          links={[
            { href: without, label: t("namesOff") },
            { href: withNames, label: t("namesOn") },
          ]}
        />
      }
    >
      <ClassReportView report={report} by={viewer.name} at={new Date()} />
    </ReportFrame>
  );
}
