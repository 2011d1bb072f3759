import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DiscussionFrame } from "@/components/discussion/frame/discussion-frame";
import { HeardView } from "@/components/discussion/insights/heard-view";
import { Messages } from "@/components/ui/messages";
import { requireViewer } from "@/lib/accounts/session/session";
import { getHeard } from "@/lib/discussion/heard";
import { parseHeardSort } from "@/lib/discussion/heard/sort";
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
  const heard = await found(() => getHeard(viewer, pathId(assignmentId)));
  const sort = parseHeardSort(single((await searchParams).sort));
  return (
    <DiscussionFrame viewer={viewer} desk={heard} page="heard">
      <Messages names={["Nudging"]}>
        <HeardView heard={heard} sort={sort} sendNudge={sendNudge} />
      </Messages>
    </DiscussionFrame>
  );
}
