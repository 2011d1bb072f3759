import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReviewFrame } from "@/components/grading/frame/review-frame";
import { TakeUpView } from "@/components/insights/take-up-view";
import { requireViewer } from "@/lib/accounts/session/session";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getTakeUp } from "@/lib/insights/take-up";
import { found, pathId } from "@/lib/server/found";
import { type SearchParam, single } from "@/lib/server/search-param";

type Props = {
  params: Promise<{ assignmentId: string }>;
  searchParams: Promise<{ show?: SearchParam }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("TakeUp"))("title") };
}

/** What several got wrong alike: to plan the next lesson with, or to be shown to the class. */
export default async function TakeUpPage({ params, searchParams }: Props) {
  const { assignmentId } = await params;
  const isShown = single((await searchParams).show) === "class";
  const viewer = await requireViewer(`/assignments/${assignmentId}/insights/take-up`);
  const [takeUp, notices] = await Promise.all([
    found(() => getTakeUp(viewer, pathId(assignmentId), { names: !isShown })),
    getUnreadCount(viewer),
  ]);
  return (
    <ReviewFrame viewer={viewer} head={takeUp.head} tab="insights" notices={notices}>
      <TakeUpView takeUp={takeUp} isShown={isShown} />
    </ReviewFrame>
  );
}
