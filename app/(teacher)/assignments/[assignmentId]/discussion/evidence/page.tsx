import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DiscussionFrame } from "@/components/discussion/frame/discussion-frame";
import { ArgumentSection } from "@/components/discussion/insights/argument-section";
import { CitedText } from "@/components/discussion/insights/cited-text";
import { requireViewer } from "@/lib/accounts/session/session";
import { getArgumentMap } from "@/lib/discussion/argument-map";
import { getEvidence } from "@/lib/discussion/evidence";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { found, pathId } from "@/lib/server/found";
import { type SearchParam, single } from "@/lib/server/search-param";

type Props = {
  params: Promise<{ assignmentId: string }>;
  searchParams: Promise<{ cited?: SearchParam; map?: SearchParam }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Evidence"))("title") };
}

/** What the discussion rests on: the text as it is cited, and the argument of one thread. */
export default async function EvidencePage({ params, searchParams }: Props) {
  const [{ assignmentId }, asked] = await Promise.all([params, searchParams]);
  const viewer = await requireViewer(`/assignments/${assignmentId}/discussion/evidence`);
  const evidence = await found(() => getEvidence(viewer, pathId(assignmentId)));
  const threads = evidence.discussion?.threads ?? [];
  const thread = (id: SearchParam) => threads.find(({ threadId }) => threadId === single(id))?.threadId;
  const cited = thread(asked.cited);
  const drawn = thread(asked.map) ?? threads[0]?.threadId;
  const map = drawn ? await found(() => getArgumentMap(viewer, drawn)) : null;
  const home = `/assignments/${assignmentId}/discussion/evidence`;
  const href = (shown: { cited: string | undefined; map: string | undefined }, part = "") => {
    const query = new URLSearchParams(
      Object.entries(shown).flatMap(([name, id]) => (id ? [[name, id]] : [])),
    );
    return `${home}${query.size > 0 ? `?${query}` : ""}${part}`;
  };
  return (
    <DiscussionFrame viewer={viewer} desk={evidence} page="evidence" notices={await getUnreadCount(viewer)}>
      <CitedText
        evidence={evidence}
        threadId={cited}
        href={(threadId) => href({ cited: threadId, map: thread(asked.map) })}
      />
      {map ? (
        <ArgumentSection
          map={map}
          threads={threads}
          href={(threadId) => href({ cited, map: threadId }, "#argument")}
        />
      ) : null}
    </DiscussionFrame>
  );
}
