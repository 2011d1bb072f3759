import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DiscussionFrame } from "@/components/discussion/frame/discussion-frame";
import { HeardView } from "@/components/discussion/insights/heard-view";
import { Notes } from "@/components/discussion/list/notes";
import { Messages } from "@/components/ui/messages/messages";
import { requireViewer } from "@/lib/accounts/session/session";
import { getHeard } from "@/lib/discussion/heard";
import { parseHeardSort } from "@/lib/discussion/heard/sort";
import { getNotes } from "@/lib/discussion/notes";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { found, pathId } from "@/lib/server/found";
import { type SearchParam, single } from "@/lib/server/search-param";
import { sendNudge } from "./actions";

type Props = {
  params: Promise<{ assignmentId: string }>;
  searchParams: Promise<{ sort?: SearchParam }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Heard"))("title") };
}

/** Who is heard in the discussion, and who is not. */
export default async function HeardPage({ params, searchParams }: Props) {
  const { assignmentId } = await params;
  const viewer = await requireViewer(`/assignments/${assignmentId}/discussion/heard`);
  const id = pathId(assignmentId);
  const [heard, notes, unread] = await found(() =>
    Promise.all([getHeard(viewer, id), getNotes(viewer, id), getUnreadCount(viewer)]),
  );
  const sort = parseHeardSort(single((await searchParams).sort));
  return (
    <DiscussionFrame viewer={viewer} desk={heard} page="heard" notices={unread}>
      <Messages names={["Notes", "Nudging"]}>
        <HeardView heard={heard} sort={sort} sendNudge={sendNudge} />
        {notes.length > 0 ? <Notes notes={notes} /> : null}
      </Messages>
    </DiscussionFrame>
  );
}
