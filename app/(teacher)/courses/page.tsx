import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { TeacherBar } from "@/components/app/teacher-bar";
import { WidePage } from "@/components/app/wide-page";
import { NewCourse } from "@/components/courses/new-course";
import { EmptyState } from "@/components/ui/empty-state";
import { Messages } from "@/components/ui/messages/messages";
import { isTeacher } from "@/lib/accounts/policy";
import { requireViewer } from "@/lib/accounts/session/session";
import { getCourses } from "@/lib/courses/queries";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { createCourseAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Courses"))("title") };
}

export default async function CoursesPage() {
  const viewer = await requireViewer("/courses");
  if (!isTeacher(viewer)) redirect("/assignments");
  const [courses, notices, t] = await Promise.all([
    getCourses(viewer),
    getUnreadCount(viewer),
    getTranslations("Courses"),
  ]);
  const newCourse = (
    <Messages names={["Courses"]}>
      <NewCourse create={createCourseAction} />
    </Messages>
  );
  return (
    <>
      <TeacherBar viewer={viewer} notices={notices} />
      <WidePage title={t("title")} end={courses.length > 0 ? newCourse : null}>
        {courses.length === 0 ? (
          <EmptyState title={t("none")} action={newCourse}>
            {t("noneHint")}
          </EmptyState>
        ) : (
          <ul className="border-t border-rule">
            {courses.map((course) => (
              <li
                key={course.id}
                className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-3"
              >
                <Link
                  href={`/courses/${course.id}`}
                  className="subtitle py-1 text-ink no-underline wrap-break-word hover:underline"
                >
                  {course.title}
                </Link>
                <span className="text-muted">
                  {[
                    t("students", { count: course.students ?? 0 }),
                    course.role === "ASSISTANT" ? t("ASSISTANT") : null,
                    course.isDemo ? t("demo") : null,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </li>
            ))}
          </ul>
        )}
      </WidePage>
    </>
  );
}
