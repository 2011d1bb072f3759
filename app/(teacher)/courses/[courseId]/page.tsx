import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { TeacherBar } from "@/components/app/teacher-bar";
import { WidePage } from "@/components/app/wide-page";
import { AssignmentList } from "@/components/assignments/assignment-list";
import { CourseTabs } from "@/components/courses/course-tabs";
import { CourseUnder } from "@/components/courses/course-under";
import { RenameCourse } from "@/components/courses/rename-course";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Messages } from "@/components/ui/messages/messages";
import { Notice } from "@/components/ui/notice";
import { requireViewer } from "@/lib/accounts/session/session";
import { getAssignments } from "@/lib/assignments/queries";
import { canManage } from "@/lib/courses/policy";
import { getCourse, getCourses } from "@/lib/courses/queries";
import { found, pathId } from "@/lib/server/found";
import { type SearchParam, single } from "@/lib/server/search-param";
import { renameCourseAction } from "../actions";
import {
  archiveAssignmentAction,
  duplicateAssignmentAction,
  restoreAssignmentAction,
  unpublishAssignmentAction,
} from "./actions";

const LIST_DEEDS = {
  archive: archiveAssignmentAction,
  restore: restoreAssignmentAction,
  unpublish: unpublishAssignmentAction,
  duplicate: duplicateAssignmentAction,
};

type Props = {
  params: Promise<{ courseId: string }>;
  searchParams: Promise<{ published?: SearchParam }>;
};

/** Read once for the title and the page. */
const load = cache(async (courseId: string) => {
  const viewer = await requireViewer(`/courses/${courseId}`);
  return { viewer, course: await found(() => getCourse(viewer, pathId(courseId))) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).courseId)).course.title };
}

export default async function CoursePage({ params, searchParams }: Props) {
  const { viewer, course } = await load((await params).courseId);
  const [assignments, courses, t] = await Promise.all([
    found(() => getAssignments(viewer, course.id)),
    getCourses(viewer),
    getTranslations("Courses"),
  ]);
  const justPublished = single((await searchParams).published);
  const published = assignments.find(
    (entry) => entry.assignmentId === justPublished && entry.isPublished && entry.state !== "archived",
  );
  const manages = canManage(course.role);
  const newAssignment = manages ? (
    <LinkButton look="main" href={`/courses/${course.id}/assignments/new`}>
      {t("newAssignment")}
    </LinkButton>
  ) : null;
  return (
    <>
      <TeacherBar viewer={viewer} />
      <Messages names={["Courses", "CourseAssignments"]}>
        <WidePage
          title={course.title}
          under={<CourseUnder course={course} />}
          end={
            <>
              {manages ? (
                <RenameCourse courseId={course.id} title={course.title} rename={renameCourseAction} />
              ) : null}
              {assignments.length > 0 ? newAssignment : null}
            </>
          }
        >
          <CourseTabs courseId={course.id} current="assignments" />
          {published ? (
            <Notice tone="good" title={t("published", { title: published.title })}>
              <LinkButton href={`/courses/${course.id}/join-code`} className="mt-3">
                {t("showJoinCode")}
              </LinkButton>
            </Notice>
          ) : null}
          {assignments.length === 0 ? (
            <EmptyState title={t("noAssignments")} action={newAssignment}>
              {t(manages ? "noAssignmentsHint" : "noAssignmentsAssistant")}
            </EmptyState>
          ) : (
            <AssignmentList
              assignments={assignments}
              students={course.students}
              courseId={course.id}
              ownCourses={manages ? courses.filter(({ role }) => canManage(role)) : []}
              deeds={LIST_DEEDS}
            />
          )}
        </WidePage>
      </Messages>
    </>
  );
}
