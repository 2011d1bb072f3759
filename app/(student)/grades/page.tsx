import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DemoNote } from "@/components/app/demo-note";
import { StudentBar } from "@/components/app/student-bar";
import { WidePage } from "@/components/app/wide-page";
import { OwnCourse } from "@/components/grading/own/own-course";
import { StudentTabs } from "@/components/grading/own/student-tabs";
import { EmptyState } from "@/components/ui/empty-state";
import { isTeacher } from "@/lib/accounts/policy";
import { requireViewer } from "@/lib/accounts/session/session";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getMyGrades } from "@/lib/grading/my-grades";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("MyGrades"))("title") };
}

/** What counts of a student's work, as far as it is released. */
export default async function MyGradesPage() {
  const viewer = await requireViewer("/grades");
  if (isTeacher(viewer)) redirect("/courses");
  const [courses, notices, t] = await Promise.all([
    getMyGrades(viewer),
    getUnreadCount(viewer),
    getTranslations("MyGrades"),
  ]);
  return (
    <>
      <StudentBar viewer={viewer} notices={notices} />
      <WidePage title={t("title")} under={courses.some(({ isDemo }) => isDemo) ? <DemoNote /> : null}>
        <StudentTabs current="grades" />
        {courses.length === 0 ? <EmptyState title={t("emptyTitle")}>{t("emptyBody")}</EmptyState> : null}
        {courses.map((course) => (
          <OwnCourse key={course.courseId} course={course} />
        ))}
      </WidePage>
    </>
  );
}
