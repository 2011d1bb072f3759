import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTimeZone, getTranslations } from "next-intl/server";
import { TeacherBar } from "@/components/app/teacher-bar";
import { WidePage } from "@/components/app/wide-page";
import { AssignmentEditor } from "@/components/assignments/editor/assignment-editor";
import { NO_INSTANTS, newFields } from "@/components/assignments/editor/fields";
import { Messages } from "@/components/ui/messages/messages";
import { requireViewer } from "@/lib/accounts/session/session";
import { getAssignableTexts } from "@/lib/assignments/queries";
import { canManage } from "@/lib/courses/policy";
import { getCourse } from "@/lib/courses/queries";
import { getPacks } from "@/lib/items/queries";
import { found, pathId } from "@/lib/server/found";
import { EDITOR_DEEDS, EDITOR_MESSAGES } from "../../../../assignments/[assignmentId]/edit/editor-deeds";

type Props = { params: Promise<{ courseId: string }>; searchParams: Promise<{ text?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Editor"))("newTitle") };
}

export default async function NewAssignmentPage({ params, searchParams }: Props) {
  const [{ courseId }, { text: asked }] = await Promise.all([params, searchParams]);
  const viewer = await requireViewer(`/courses/${courseId}/assignments/new`);
  const course = await found(() => getCourse(viewer, pathId(courseId)));
  if (!canManage(course.role)) notFound();
  const [texts, zone, t] = await Promise.all([
    getAssignableTexts(viewer),
    getTimeZone(),
    getTranslations("Editor"),
  ]);
  const text = texts.find(({ articleId }) => articleId === asked) ?? texts[0];
  const packs = text ? await getPacks(viewer, text.articleId) : [];
  return (
    <>
      <TeacherBar viewer={viewer} where={course.title} />
      <WidePage title={t("newTitle")} under={course.title}>
        <Messages names={EDITOR_MESSAGES}>
          <AssignmentEditor
            userId={viewer.userId}
            course={course}
            texts={texts}
            initialPacks={packs}
            asked={[]}
            initialInstants={NO_INSTANTS}
            initial={newFields(text, packs, new Date(), zone)}
            saved={null}
            isPublished={false}
            isLocked={false}
            deeds={EDITOR_DEEDS}
          />
        </Messages>
      </WidePage>
    </>
  );
}
