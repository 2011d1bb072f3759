import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ColumnForm } from "@/components/grading/gradebook/column-form";
import { MoreSigns, SignDrawings, StateSign } from "@/components/grading/gradebook/grade-signs";
import { GradebookFrame } from "@/components/grading/gradebook/gradebook-frame";
import { Figure } from "@/components/grading/gradebook/gradebook-row";
import { Messages } from "@/components/ui/messages/messages";
import { requireViewer } from "@/lib/accounts/session/session";
import { canManage } from "@/lib/courses/policy";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getGradebookColumn } from "@/lib/grading/gradebook-column";
import { found, pathId } from "@/lib/server/found";
import { excuseFromAssignmentAction } from "../actions";

type Props = { params: Promise<{ courseId: string; assignmentId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Gradebook"))("excuseColumn") };
}

/** One assignment of the gradebook: who has to do it. */
export default async function GradebookColumnPage({ params }: Props) {
  const { courseId, assignmentId } = await params;
  const home = `/courses/${courseId}/gradebook`;
  const viewer = await requireViewer(`${home}/${assignmentId}`);
  const place = { courseId: pathId(courseId), assignmentId: pathId(assignmentId) };
  const [{ course, rules, column, students }, notices, t] = await Promise.all([
    found(() => getGradebookColumn(viewer, place)),
    getUnreadCount(viewer),
    getTranslations("GradebookColumn"),
  ]);
  return (
    <GradebookFrame viewer={viewer} course={course} notices={notices}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="subtitle wrap-anywhere">{t("title", { title: column.title })}</h2>
        <Link href={home} className="inline-flex min-h-11 items-center">
          {t("back")}
        </Link>
      </div>
      <SignDrawings />
      <Messages names={["GradebookColumn"]}>
        <ColumnForm
          assignmentId={assignmentId}
          canExcuse={canManage(course.role)}
          excuse={excuseFromAssignmentAction}
          students={students.map(({ userId, name, cell }) => ({
            ...{ userId, name },
            reason: cell.excused?.reason ?? "",
            state: (
              <span className="flex flex-wrap items-center gap-x-3">
                <StateSign state={cell.state} inWords />
                <MoreSigns cell={cell} />
              </span>
            ),
            counts: <Figure cell={cell} show="points" scale={rules.scale} />,
          }))}
        />
      </Messages>
    </GradebookFrame>
  );
}
