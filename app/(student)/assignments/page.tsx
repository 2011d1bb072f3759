import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DemoNote } from "@/components/app/demo-note";
import { StudentBar } from "@/components/app/student-bar";
import { AssignmentList } from "@/components/attempts/assignment-list";
import { nextChange } from "@/components/attempts/next-change";
import { EmptyState } from "@/components/ui/empty-state";
import { Refresh } from "@/components/ui/refresh";
import { isTeacher } from "@/lib/accounts/policy";
import { requireViewer } from "@/lib/accounts/session/session";
import { getMyAssignments } from "@/lib/attempts/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("MyAssignments");
  return { title: t("title") };
}

export default async function MyAssignmentsPage() {
  const viewer = await requireViewer("/assignments");
  if (isTeacher(viewer)) redirect("/courses");
  const [assignments, t] = await Promise.all([getMyAssignments(viewer), getTranslations("MyAssignments")]);
  const now = new Date();
  return (
    <>
      <StudentBar viewer={viewer} />
      {assignments.some(({ isDemo }) => isDemo) ? <DemoNote /> : null}
      <main id="content" className="mx-auto flex max-w-table flex-col gap-8 px-5 py-8 md:py-10">
        <h1 className="title">{t("title")}</h1>
        {assignments.length === 0 ? (
          <EmptyState title={t("emptyTitle")}>{t("emptyBody")}</EmptyState>
        ) : (
          <AssignmentList assignments={assignments} now={now} />
        )}
      </main>
      <Refresh after={nextChange(assignments, now)} every={5 * 60_000} />
    </>
  );
}
