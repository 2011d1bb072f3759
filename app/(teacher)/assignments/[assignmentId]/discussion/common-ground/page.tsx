import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DiscussionFrame } from "@/components/discussion/frame/discussion-frame";
import { CommonGroundView } from "@/components/discussion/insights/common-ground-view";
import { requireViewer } from "@/lib/accounts/session/session";
import { getCommonGround } from "@/lib/discussion/common-ground";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { found, pathId } from "@/lib/server/found";

type Props = { params: Promise<{ assignmentId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("CommonGround"))("title") };
}

/** What students of both sides sign. */
export default async function CommonGroundPage({ params }: Props) {
  const { assignmentId } = await params;
  const viewer = await requireViewer(`/assignments/${assignmentId}/discussion/common-ground`);
  const view = await found(() => getCommonGround(viewer, pathId(assignmentId)));
  return (
    <DiscussionFrame viewer={viewer} desk={view} page="common-ground" notices={await getUnreadCount(viewer)}>
      <CommonGroundView view={view} />
    </DiscussionFrame>
  );
}
