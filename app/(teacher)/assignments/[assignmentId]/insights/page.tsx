import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AssignmentExports } from "@/components/exports/export-menu";
import { ReviewFrame } from "@/components/grading/frame/review-frame";
import { InsightsView } from "@/components/insights/insights-view";
import { requireViewer } from "@/lib/accounts/session/session";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getInsights } from "@/lib/insights/insights";
import { found, pathId } from "@/lib/server/found";

type Props = { params: Promise<{ assignmentId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Review");
  return { title: t("insights") };
}

/** What the scores say of the class and of the questions. */
export default async function InsightsPage({ params }: Props) {
  const { assignmentId } = await params;
  const viewer = await requireViewer(`/assignments/${assignmentId}/insights`);
  const [insights, notices] = await Promise.all([
    found(() => getInsights(viewer, pathId(assignmentId))),
    getUnreadCount(viewer),
  ]);
  return (
    <ReviewFrame viewer={viewer} head={insights.head} tab="insights" notices={notices}>
      {insights.handedIn > 0 ? <AssignmentExports assignmentId={assignmentId} /> : null}
      <InsightsView insights={insights} />
    </ReviewFrame>
  );
}
