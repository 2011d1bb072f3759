import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TeacherBar } from "@/components/app/teacher-bar";
import { WidePage } from "@/components/app/wide-page";
import { AddStaff } from "@/components/courses/add-staff";
import { CourseTabs } from "@/components/courses/course-tabs";
import { CourseUnder } from "@/components/courses/course-under";
import { JoinCodePanel } from "@/components/courses/join-code-panel";
import { RenameCourse } from "@/components/courses/rename-course";
import { Roster } from "@/components/courses/roster";
import { Messages } from "@/components/ui/messages/messages";
import { requireViewer } from "@/lib/accounts/session/session";
import { canManage } from "@/lib/courses/policy";
import { getCourse } from "@/lib/courses/queries";
import { addressForOthers } from "@/lib/server/address";
import { found, pathId } from "@/lib/server/found";
import {
  addStaffAction,
  changeRoleAction,
  removeEnrollmentAction,
  renameCourseAction,
  renameStudentAction,
  renewJoinCodeAction,
  resetPinAction,
  restoreEnrollmentAction,
  setJoiningAction,
} from "../../actions";

type Props = { params: Promise<{ courseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Courses"))("people") };
}

const rosterDeeds = {
  rename: renameStudentAction,
  resetPin: resetPinAction,
  remove: removeEnrollmentAction,
  restore: restoreEnrollmentAction,
  changeRole: changeRoleAction,
};

export default async function PeoplePage({ params }: Props) {
  const { courseId } = await params;
  const viewer = await requireViewer(`/courses/${courseId}/people`);
  const course = await found(() => getCourse(viewer, pathId(courseId)));
  const [t, origin] = await Promise.all([getTranslations("People"), addressForOthers()]);
  const manages = canManage(course.role);
  return (
    <>
      <TeacherBar viewer={viewer} />
      <Messages names={["People", "Courses"]}>
        <WidePage
          title={course.title}
          under={<CourseUnder course={course} />}
          end={
            manages ? (
              <>
                <RenameCourse courseId={course.id} title={course.title} rename={renameCourseAction} />
                <AddStaff courseId={course.id} add={addStaffAction} />
              </>
            ) : null
          }
        >
          <CourseTabs courseId={course.id} current="people" />
          <JoinCodePanel
            course={course}
            origin={origin}
            deeds={manages ? { renew: renewJoinCodeAction, setJoining: setJoiningAction } : null}
          />
          {course.students === 0 ? <p className="text-muted">{t("noStudents")}</p> : null}
          <Roster
            roster={course.roster}
            ownEnrollmentId={course.ownEnrollmentId}
            deeds={manages ? rosterDeeds : null}
          />
        </WidePage>
      </Messages>
    </>
  );
}
