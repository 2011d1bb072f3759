import type { ReactNode } from "react";
import { TeacherBar } from "@/components/app/teacher-bar";
import { WidePage } from "@/components/app/wide-page";
import { CourseTabs } from "@/components/courses/course-tabs";
import { CourseUnder } from "@/components/courses/course-under";
import { KeptInGradebook } from "@/components/grading/second/second-notice";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { GradebookCourse } from "@/lib/grading/gradebook/views";

/** What stands around every page of a gradebook. */
export function GradebookFrame({
  viewer,
  course,
  notices,
  children,
}: {
  viewer: Viewer;
  course: GradebookCourse;
  notices: number;
  children: ReactNode;
}) {
  return (
    <>
      <TeacherBar viewer={viewer} notices={notices} />
      <WidePage title={course.title} under={<CourseUnder course={course} />}>
        <CourseTabs courseId={course.id} current="gradebook" />
        {course.isSecondMarker ? <KeptInGradebook /> : null}
        {children}
      </WidePage>
    </>
  );
}
