import type { Metadata } from "next";
import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { RankingView } from "@/components/grading/comparing/ranking-view";
import { ReviewFrame } from "@/components/grading/frame/review-frame";
import { requireViewer } from "@/lib/accounts/session/session";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getComparisonRanking } from "@/lib/grading/comparison-ranking";
import { MARKING_COOKIE, parseMarkingSettings } from "@/lib/schemas/marking-settings";
import { found, pathId } from "@/lib/server/found";

type Props = { params: Promise<{ assignmentId: string; itemVersionId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Ranking"))("title") };
}

/** The order of the answers; names as the marking desk shows them. */
export default async function Page({ params }: Props) {
  const [{ assignmentId, itemVersionId }, jar] = await Promise.all([params, cookies()]);
  const viewer = await requireViewer(`/assignments/${assignmentId}/marking/compare/${itemVersionId}/ranking`);
  const { hideNames } = parseMarkingSettings(jar.get(MARKING_COOKIE)?.value);
  const [ranking, notices] = await Promise.all([
    found(() =>
      getComparisonRanking(viewer, {
        assignmentId: pathId(assignmentId),
        itemVersionId: pathId(itemVersionId),
        hideNames,
      }),
    ),
    getUnreadCount(viewer),
  ]);
  return (
    <ReviewFrame viewer={viewer} head={ranking.head} tab="marking" notices={notices}>
      <RankingView ranking={ranking} />
    </ReviewFrame>
  );
}
