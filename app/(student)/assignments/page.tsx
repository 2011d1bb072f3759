import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DemoNote } from "@/components/app/demo-note";
import { StudentBar } from "@/components/app/student-bar";
import { WidePage } from "@/components/app/wide-page";
import { KeptAnswers } from "@/components/attempts/kept-answers";
import { nextChange } from "@/components/attempts/next-change";
import { OwnAssignments } from "@/components/grading/own/own-assignments";
import { StudentTabs } from "@/components/grading/own/student-tabs";
import { EmptyState } from "@/components/ui/empty-state";
import { Messages } from "@/components/ui/messages/messages";
import { Refresh } from "@/components/ui/refresh";
import { isTeacher } from "@/lib/accounts/policy";
import { requireViewer } from "@/lib/accounts/session/session";
import { getMyAssignments } from "@/lib/attempts/queries";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getMyGrades } from "@/lib/grading/my-grades";
import { getToRevise } from "@/lib/grading/to-revise";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("MyAssignments");
  return { title: t("title") };
}

/** A student's own page. */
export default async function MyAssignmentsPage() {
  const viewer = await requireViewer("/assignments");
  if (isTeacher(viewer)) redirect("/courses");
  const [assignments, courses, revise, notices, t] = await Promise.all([
    getMyAssignments(viewer),
    getMyGrades(viewer),
    getToRevise(viewer),
    getUnreadCount(viewer),
    getTranslations("MyAssignments"),
  ]);
  const now = new Date();
  return (
    <>
      <StudentBar viewer={viewer} notices={notices} />
      <WidePage title={t("title")} under={assignments.some(({ isDemo }) => isDemo) ? <DemoNote /> : null}>
        <StudentTabs current="assignments" />
        <Messages names={["Kept"]}>
          <KeptAnswers userId={viewer.userId} />
        </Messages>
        {assignments.length === 0 ? (
          <EmptyState title={t("emptyTitle")}>{t("emptyBody")}</EmptyState>
        ) : (
          <OwnAssignments {...{ assignments, courses, revise, now }} />
        )}
      </WidePage>
      <Refresh drawn={now.toISOString()} after={nextChange(assignments, now)} every={5 * 60_000} />
    </>
  );
}
