import type { ReactNode } from "react";
import { TeacherBar } from "@/components/app/teacher-bar";
import { WidePage } from "@/components/app/wide-page";
import { CourseTabs } from "@/components/courses/course-tabs";
import { CourseUnder } from "@/components/courses/course-under";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { CoursePlace } from "@/lib/insights/progress/course-place";

/** What stands around the pages about a course's progress. */
export function ProgressFrame({
  viewer,
  course,
  notices,
  children,
}: {
  viewer: Viewer;
  course: CoursePlace;
  notices: number;
  children: ReactNode;
}) {
  return (
    <>
      <TeacherBar viewer={viewer} notices={notices} />
      <WidePage title={course.title} under={<CourseUnder course={course} />}>
        <CourseTabs courseId={course.id} current="progress" />
        {children}
      </WidePage>
    </>
  );
}
