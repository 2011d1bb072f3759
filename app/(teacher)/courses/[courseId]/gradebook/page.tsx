import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CourseExports } from "@/components/exports/export-menu";
import { GradeLegend, SignDrawings } from "@/components/grading/gradebook/grade-signs";
import { parseShow } from "@/components/grading/gradebook/gradebook-address";
import { GradebookFrame } from "@/components/grading/gradebook/gradebook-frame";
import { GradebookTable } from "@/components/grading/gradebook/gradebook-table";
import { GradebookTools } from "@/components/grading/gradebook/gradebook-tools";
import { RulesInWords } from "@/components/grading/gradebook/rules-in-words";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { requireViewer } from "@/lib/accounts/session/session";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getGradebook } from "@/lib/grading/gradebook";
import { parseGradebookSort } from "@/lib/grading/gradebook/sort-gradebook";
import { found, pathId } from "@/lib/server/found";
import { type SearchParam, single } from "@/lib/server/search-param";

type Props = {
  params: Promise<{ courseId: string }>;
  searchParams: Promise<{ sort: SearchParam; show: SearchParam }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Gradebook"))("title") };
}

/** Students by assignments of a course, and what it all comes to. */
export default async function GradebookPage({ params, searchParams }: Props) {
  const [{ courseId }, asked] = await Promise.all([params, searchParams]);
  const viewer = await requireViewer(`/courses/${courseId}/gradebook`);
  const [gradebook, notices, t] = await Promise.all([
    found(() => getGradebook(viewer, pathId(courseId))),
    getUnreadCount(viewer),
    getTranslations("Gradebook"),
  ]);
  const { course, rules, categories } = gradebook;
  const sort = parseGradebookSort(single(asked.sort));
  const show = parseShow(single(asked.show), rules.scale);
  const isEmpty = gradebook.rows.length === 0;
  return (
    <GradebookFrame viewer={viewer} course={course} notices={notices}>
      {isEmpty || gradebook.columns.length === 0 ? (
        <EmptyState
          title={t(isEmpty ? "emptyTitle" : "noAssignmentsTitle")}
          action={
            <LinkButton href={`/courses/${course.id}${isEmpty ? "/people" : ""}`}>
              {t(isEmpty ? "people" : "assignments")}
            </LinkButton>
          }
        >
          {t(isEmpty ? "emptyBody" : "noAssignmentsBody")}
        </EmptyState>
      ) : (
        <>
          <SignDrawings />
          <CourseExports courseId={course.id} />
          <GradebookTools courseId={course.id} sort={sort} show={show} hasScale={rules.scale.length > 0} />
          <GradebookTable gradebook={gradebook} sort={sort} show={show} />
          <div className="flex flex-col gap-2">
            <GradeLegend />
            <RulesInWords rules={rules} categories={categories} />
          </div>
        </>
      )}
    </GradebookFrame>
  );
}
