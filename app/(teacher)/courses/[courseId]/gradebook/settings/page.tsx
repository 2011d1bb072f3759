import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { GradebookFrame } from "@/components/grading/gradebook/gradebook-frame";
import { RulesForm } from "@/components/grading/gradebook/rules-form";
import { RulesInWords } from "@/components/grading/gradebook/rules-in-words";
import { Messages } from "@/components/ui/messages/messages";
import { requireViewer } from "@/lib/accounts/session/session";
import { canManage } from "@/lib/courses/policy";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getGradebookRules } from "@/lib/grading/gradebook-rules";
import { found, pathId } from "@/lib/server/found";
import { saveGradebookAction } from "../actions";

type Props = { params: Promise<{ courseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("GradebookRules"))("title") };
}

/** How a course comes to its totals. */
export default async function GradebookRulesPage({ params }: Props) {
  const { courseId } = await params;
  const viewer = await requireViewer(`/courses/${courseId}/gradebook/settings`);
  const [setup, notices, t] = await Promise.all([
    found(() => getGradebookRules(viewer, pathId(courseId))),
    getUnreadCount(viewer),
    getTranslations("GradebookRules"),
  ]);
  const { course, rules, categories } = setup;
  return (
    <GradebookFrame viewer={viewer} course={course} notices={notices}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="subtitle">{t("title")}</h2>
        <Link href={`/courses/${course.id}/gradebook`} className="inline-flex min-h-11 items-center">
          {t("back")}
        </Link>
      </div>
      {canManage(course.role) ? (
        <Messages names={["GradebookRules", "GradeScale", "Rows"]}>
          <RulesForm setup={setup} save={saveGradebookAction} />
        </Messages>
      ) : (
        <>
          <p>{t("readOnly")}</p>
          <RulesInWords rules={rules} categories={categories} />
        </>
      )}
    </GradebookFrame>
  );
}
