import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DiscussionFrame } from "@/components/discussion/frame/discussion-frame";
import { StanceLedgerView } from "@/components/discussion/insights/stance-ledger-view";
import { requireViewer } from "@/lib/accounts/session/session";
import { getStanceLedger } from "@/lib/discussion/stance-ledger";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { found, pathId } from "@/lib/server/found";

type Props = { params: Promise<{ assignmentId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("StanceLedger"))("title") };
}

/** Where the class stood before reading, after it and after the discussion. */
export default async function StancesPage({ params }: Props) {
  const { assignmentId } = await params;
  const viewer = await requireViewer(`/assignments/${assignmentId}/discussion/stances`);
  const ledger = await found(() => getStanceLedger(viewer, pathId(assignmentId)));
  return (
    <DiscussionFrame viewer={viewer} desk={ledger} page="stances" notices={await getUnreadCount(viewer)}>
      <StanceLedgerView ledger={ledger} />
    </DiscussionFrame>
  );
}
