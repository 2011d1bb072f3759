import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DiscussionFrame } from "@/components/discussion/frame/discussion-frame";
import { savedDivision } from "@/components/discussion/groups/division";
import { GroupsEditor } from "@/components/discussion/groups/groups-editor";
import { NoStudents } from "@/components/grading/frame/no-students";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Messages } from "@/components/ui/messages/messages";
import { requireViewer } from "@/lib/accounts/session/session";
import { getDiscussionGroups } from "@/lib/discussion/groups";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { found, pathId } from "@/lib/server/found";
import { saveGroupsAction } from "./actions";

type Props = { params: Promise<{ assignmentId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("DiscussionGroups"))("title") };
}

/** Who discusses with whom. */
export default async function DiscussionGroupsPage({ params }: Props) {
  const { assignmentId } = await params;
  const viewer = await requireViewer(`/assignments/${assignmentId}/discussion/groups`);
  const view = await found(() => getDiscussionGroups(viewer, pathId(assignmentId)));
  const t = await getTranslations("DiscussionGroups");
  const { desk, students, stance, isFixed, isArchived } = view;
  const { head, discussion } = desk;
  const settings = `/assignments/${head.assignmentId}/discussion/settings`;
  return (
    <DiscussionFrame viewer={viewer} desk={desk} page="settings" notices={await getUnreadCount(viewer)}>
      {discussion ? (
        <section aria-labelledby="groups" className="flex flex-col gap-6">
          <div className="flex flex-col gap-2">
            <h2 id="groups" className="subtitle">
              {t("title")}
            </h2>
            <p className="max-w-measure text-muted">{t("hint")}</p>
            <LinkButton href={settings} look="quiet" className="-ms-2 self-start">
              {t("back")}
            </LinkButton>
          </div>
          {students.length === 0 ? (
            <NoStudents courseId={head.courseId} />
          ) : (
            <Messages names={["DiscussionGroups"]}>
              <GroupsEditor
                assignmentId={head.assignmentId}
                saved={savedDivision(discussion.groups, students)}
                students={students}
                stance={stance}
                isFixed={isFixed}
                why={isArchived ? "archived" : head.canEdit ? null : "readOnly"}
                save={saveGroupsAction}
              />
            </Messages>
          )}
        </section>
      ) : (
        <EmptyState
          title={t("noDiscussionTitle")}
          action={head.canEdit ? <LinkButton href={settings}>{t("setUp")}</LinkButton> : undefined}
        >
          {t("noDiscussion")}
        </EmptyState>
      )}
    </DiscussionFrame>
  );
}
