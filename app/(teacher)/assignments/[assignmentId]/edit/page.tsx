import type { Metadata } from "next";
import { getTimeZone, getTranslations } from "next-intl/server";
import { TeacherBar } from "@/components/app/teacher-bar";
import { WidePage } from "@/components/app/wide-page";
import { AssignmentEditor } from "@/components/assignments/editor/assignment-editor";
import { savedFields, savedInstants } from "@/components/assignments/editor/fields";
import { LinkButton } from "@/components/ui/link-button";
import { Messages } from "@/components/ui/messages/messages";
import { Notice } from "@/components/ui/notice";
import { requireViewer } from "@/lib/accounts/session/session";
import { getAssignableTexts, getEditableAssignment } from "@/lib/assignments/queries";
import { canManage } from "@/lib/courses/policy";
import { getPacks } from "@/lib/items/queries";
import { found, pathId } from "@/lib/server/found";
import { EDITOR_DEEDS, EDITOR_MESSAGES } from "./editor-deeds";

type Props = { params: Promise<{ assignmentId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Editor"))("editTitle") };
}

export default async function EditAssignmentPage({ params }: Props) {
  const { assignmentId } = await params;
  const viewer = await requireViewer(`/assignments/${assignmentId}/edit`);
  const assignment = await found(() => getEditableAssignment(viewer, pathId(assignmentId)));
  const [texts, zone, t] = await Promise.all([
    getAssignableTexts(viewer, assignment.fields.articleVersionId),
    getTimeZone(),
    getTranslations("Editor"),
  ]);
  const text = texts.find(({ articleVersionId }) => articleVersionId === assignment.fields.articleVersionId);
  const packs = text ? await getPacks(viewer, text.articleId) : [];
  const mayChange = canManage(assignment.role) && !assignment.isArchived;
  return (
    <>
      <TeacherBar viewer={viewer} where={assignment.courseTitle} />
      <WidePage
        title={t("editTitle")}
        under={`${assignment.courseTitle} · ${assignment.isPublished ? t("isPublished") : t("isDraft")}`}
      >
        {mayChange ? (
          <Messages names={EDITOR_MESSAGES}>
            <AssignmentEditor
              userId={viewer.userId}
              course={{ id: assignment.courseId, title: assignment.courseTitle }}
              texts={texts}
              initialPacks={packs}
              asked={assignment.asked}
              initial={savedFields(assignment, packs, zone)}
              initialInstants={savedInstants(assignment)}
              saved={{ assignmentId: assignment.assignmentId, revision: assignment.revision }}
              isPublished={assignment.isPublished}
              ownTimes={assignment.ownTimes}
              prompts={assignment.prompts}
              isLocked={assignment.isPublished && assignment.started > 0}
              deeds={EDITOR_DEEDS}
            />
          </Messages>
        ) : (
          <Notice live={false} title={assignment.isArchived ? t("archived") : t("readOnly")}>
            <LinkButton href={`/assignments/${assignment.assignmentId}/preview`} className="mt-3">
              {t("preview")}
            </LinkButton>
          </Notice>
        )}
      </WidePage>
    </>
  );
}
