import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { CellFacts } from "@/components/grading/gradebook/cell-facts";
import { CellHistory } from "@/components/grading/gradebook/cell-history";
import { CommentForm } from "@/components/grading/gradebook/comment-form";
import { ExcuseForm } from "@/components/grading/gradebook/excuse-form";
import { GradebookFrame } from "@/components/grading/gradebook/gradebook-frame";
import { WordForms } from "@/components/grading/gradebook/word-forms";
import { Messages } from "@/components/ui/messages/messages";
import { requireViewer } from "@/lib/accounts/session/session";
import { canManage } from "@/lib/courses/policy";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getGradebookCell } from "@/lib/grading/gradebook-cell";
import { found, pathId } from "@/lib/server/found";
import {
  commentGradeAction,
  excuseFromAssignmentAction,
  overrideGradeAction,
  takeOffGradeAction,
} from "../../actions";

type Props = { params: Promise<{ courseId: string; assignmentId: string; userId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("GradeWord"))("how") };
}

/** One student's cell of the gradebook: how it comes about, what the student is told, setting it by hand and excusing. */
export default async function GradebookCellPage({ params }: Props) {
  const { courseId, assignmentId, userId } = await params;
  const home = `/courses/${courseId}/gradebook`;
  const viewer = await requireViewer(`${home}/${assignmentId}/${userId}`);
  const place = { assignmentId: pathId(assignmentId), userId: pathId(userId) };
  const [view, notices, t] = await Promise.all([
    found(() => getGradebookCell(viewer, { courseId: pathId(courseId), ...place })),
    getUnreadCount(viewer),
    getTranslations("GradeWord"),
  ]);
  const { course, column, name, cell, comments } = view;
  return (
    <GradebookFrame viewer={viewer} course={course} notices={notices}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="subtitle wrap-anywhere">{t("title", { name, assignment: column.title })}</h2>
        <Link href={home} className="inline-flex min-h-11 items-center">
          {t("back")}
        </Link>
      </div>
      <div className="grid gap-10 md:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-8">
          <CellFacts view={view} />
          <CellHistory view={view} />
        </div>
        {canManage(course.role) ? (
          <Messages names={["GradeWord", "GradeCell"]}>
            <div className="flex min-w-0 flex-col gap-8">
              <CommentForm
                place={place}
                standing={comments[0] ?? null}
                isReleased={cell.isReleased}
                comment={commentGradeAction}
              />
              <WordForms
                place={place}
                standing={cell.word?.percent ?? null}
                set={overrideGradeAction}
                takeOff={takeOffGradeAction}
              />
              <ExcuseForm
                place={place}
                isExcused={cell.excused !== null}
                excuse={excuseFromAssignmentAction}
              />
            </div>
          </Messages>
        ) : null}
      </div>
    </GradebookFrame>
  );
}
