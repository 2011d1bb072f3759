import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReviewFrame } from "@/components/grading/frame/review-frame";
import { EvidenceView } from "@/components/insights/evidence/evidence-view";
import { requireViewer } from "@/lib/accounts/session/session";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { LAYERS } from "@/lib/insights/evidence/sentences";
import { getEvidenceMap } from "@/lib/insights/evidence-map";
import { found, pathId } from "@/lib/server/found";
import { type SearchParam, single } from "@/lib/server/search-param";

type Props = {
  params: Promise<{ assignmentId: string }>;
  searchParams: Promise<{ layer?: SearchParam; sentence?: SearchParam }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("EvidenceMap"))("title") };
}

/** Where in the text the class found its evidence. */
export default async function EvidenceMapPage({ params, searchParams }: Props) {
  const [{ assignmentId }, asked] = await Promise.all([params, searchParams]);
  const viewer = await requireViewer(`/assignments/${assignmentId}/insights/evidence`);
  const [map, notices] = await Promise.all([
    found(() => getEvidenceMap(viewer, pathId(assignmentId), { sentence: single(asked.sentence) })),
    getUnreadCount(viewer),
  ]);
  const layer = LAYERS.find((one) => one === single(asked.layer)) ?? "all";
  return (
    <ReviewFrame viewer={viewer} head={map.head} tab="insights" notices={notices}>
      <EvidenceView map={map} layer={layer} />
    </ReviewFrame>
  );
}
