import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DiscussionFrame } from "@/components/discussion/frame/discussion-frame";
import { ThreadTable } from "@/components/discussion/list/thread-table";
import { requireViewer } from "@/lib/accounts/session/session";
import { getThreads } from "@/lib/discussion/threads";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { found, pathId } from "@/lib/server/found";

type Props = { params: Promise<{ assignmentId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("ThreadList"))("title") };
}

/** The threads of a discussion, for those who lead it. */
export default async function ThreadsPage({ params }: Props) {
  const { assignmentId } = await params;
  const viewer = await requireViewer(`/assignments/${assignmentId}/discussion`);
  const [{ desk, threads }, notices] = await Promise.all([
    found(() => getThreads(viewer, pathId(assignmentId))),
    getUnreadCount(viewer),
  ]);
  return (
    <DiscussionFrame viewer={viewer} desk={desk} page="threads" notices={notices}>
      <ThreadTable threads={threads} students={desk.students.length} />
    </DiscussionFrame>
  );
}
