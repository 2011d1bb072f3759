import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import * as deeds from "@/app/(discussion)/threads/[threadId]/moderation-actions";
import { DiscussionFrame } from "@/components/discussion/frame/discussion-frame";
import { ModerationDesk } from "@/components/discussion/moderation/moderation-desk";
import { ModerationLog } from "@/components/discussion/moderation/moderation-log";
import { Messages } from "@/components/ui/messages/messages";
import { requireViewer } from "@/lib/accounts/session/session";
import { getModeration } from "@/lib/discussion/moderation";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { logAskSchema } from "@/lib/schemas/moderation";
import { found, pathId } from "@/lib/server/found";
import { type SearchParam, single } from "@/lib/server/search-param";

type Props = {
  params: Promise<{ assignmentId: string }>;
  searchParams: Promise<{ before?: SearchParam }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Moderation"))("title") };
}

/** What waits for whoever moderates a discussion, and what was done. */
export default async function ModerationPage({ params, searchParams }: Props) {
  const { assignmentId } = await params;
  const viewer = await requireViewer(`/assignments/${assignmentId}/discussion/moderation`);
  const before = logAskSchema.parse(single((await searchParams).before));
  const desk = await found(() => getModeration(viewer, pathId(assignmentId), before));
  const { hide, restore, dismiss, release } = deeds;
  return (
    <DiscussionFrame viewer={viewer} desk={desk} page="moderation" notices={await getUnreadCount(viewer)}>
      <Messages names={["Hiding", "Moderation"]}>
        <ModerationDesk
          queues={desk.queues}
          language={desk.language}
          deeds={{ hide, restore, dismiss, release }}
        />
      </Messages>
      <ModerationLog
        home={`/assignments/${assignmentId}/discussion/moderation`}
        log={desk.log}
        isNewest={before === null}
      />
    </DiscussionFrame>
  );
}
