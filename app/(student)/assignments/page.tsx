import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DemoNote } from "@/components/app/demo-note";
import { StudentBar } from "@/components/app/student-bar";
import { WidePage } from "@/components/app/wide-page";
import { AssignmentList } from "@/components/attempts/assignment-list";
import { KeptAnswers } from "@/components/attempts/kept-answers";
import { nextChange } from "@/components/attempts/next-change";
import { EmptyState } from "@/components/ui/empty-state";
import { Messages } from "@/components/ui/messages";
import { Refresh } from "@/components/ui/refresh";
import { isTeacher } from "@/lib/accounts/policy";
import { requireViewer } from "@/lib/accounts/session/session";
import { getMyAssignments } from "@/lib/attempts/queries";
import { getUnreadCount } from "@/lib/discussion/unread-count";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("MyAssignments");
  return { title: t("title") };
}

export default async function MyAssignmentsPage() {
  const viewer = await requireViewer("/assignments");
  if (isTeacher(viewer)) redirect("/courses");
  const [assignments, notices, t] = await Promise.all([
    getMyAssignments(viewer),
    getUnreadCount(viewer),
    getTranslations("MyAssignments"),
  ]);
  const now = new Date();
  return (
    <>
      <StudentBar viewer={viewer} notices={notices} />
      <WidePage title={t("title")} under={assignments.some(({ isDemo }) => isDemo) ? <DemoNote /> : null}>
        <Messages names={["Kept"]}>
          <KeptAnswers userId={viewer.userId} />
        </Messages>
        {assignments.length === 0 ? (
          <EmptyState title={t("emptyTitle")}>{t("emptyBody")}</EmptyState>
        ) : (
          <AssignmentList assignments={assignments} now={now} />
        )}
      </WidePage>
      <Refresh drawn={now.toISOString()} after={nextChange(assignments, now)} every={5 * 60_000} />
    </>
  );
}
