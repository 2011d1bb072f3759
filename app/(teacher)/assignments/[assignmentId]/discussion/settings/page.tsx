import type { Metadata } from "next";
import { getTimeZone, getTranslations } from "next-intl/server";
import { DiscussionFrame } from "@/components/discussion/frame/discussion-frame";
import { DiscussionEditor } from "@/components/discussion/setup/discussion-editor";
import { fieldsOf, instantsOf } from "@/components/discussion/setup/fields";
import { SetupRead } from "@/components/discussion/setup/setup-read";
import { Messages } from "@/components/ui/messages/messages";
import { requireViewer } from "@/lib/accounts/session/session";
import { defaultRubric, defaultSettings } from "@/lib/discussion/settings/defaults";
import { getDiscussionSetup } from "@/lib/discussion/setup";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { found, pathId } from "@/lib/server/found";
import { saveDiscussionAction } from "./actions";

type Props = { params: Promise<{ assignmentId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("DiscussionSetup"))("title") };
}

/** The prompts and the rules of a discussion. */
export default async function DiscussionSettingsPage({ params }: Props) {
  const { assignmentId } = await params;
  const viewer = await requireViewer(`/assignments/${assignmentId}/discussion/settings`);
  const setup = await found(() => getDiscussionSetup(viewer, pathId(assignmentId)));
  const [zone, t] = await Promise.all([getTimeZone(), getTranslations("DiscussionRubric")]);
  const { desk, isArchived, packs, postedPromptIds } = setup;
  const { head, discussion } = desk;
  const rubric = defaultRubric({
    title: (criterion) => t(criterion),
    label: (level) => t(`label${level}`),
    descriptor: (criterion, level) => t(`${criterion}${level}`),
  });
  const settings = discussion?.settings ?? defaultSettings(rubric);
  return (
    <DiscussionFrame viewer={viewer} desk={desk} page="settings" notices={await getUnreadCount(viewer)}>
      {head.canEdit && !isArchived ? (
        <Messages names={["DiscussionSetup", "ItemEditor", "Rows"]}>
          <DiscussionEditor
            userId={viewer.userId}
            assignmentId={head.assignmentId}
            revision={discussion?.revision ?? 0}
            initial={fieldsOf(settings, discussion?.prompts ?? [], zone)}
            initialInstants={instantsOf(settings)}
            packs={packs}
            posted={postedPromptIds}
            groups={discussion?.groups.length ?? 0}
            isPublished={head.isPublished}
            save={saveDiscussionAction}
          />
        </Messages>
      ) : (
        <SetupRead why={isArchived ? "archived" : "readOnly"} prompts={discussion?.prompts ?? []} />
      )}
    </DiscussionFrame>
  );
}
