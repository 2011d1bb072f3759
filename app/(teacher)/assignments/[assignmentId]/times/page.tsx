import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReviewFrame } from "@/components/grading/frame/review-frame";
import { OwnTimesList } from "@/components/grading/times/own-times-list";
import { Messages } from "@/components/ui/messages/messages";
import { requireViewer } from "@/lib/accounts/session/session";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getOwnTimes } from "@/lib/grading/own-times";
import { found, pathId } from "@/lib/server/found";
import { setTimes } from "./actions";

type Props = { params: Promise<{ assignmentId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("OwnTimes"))("title") };
}

/** Who has other times than the class, and giving them. */
export default async function OwnTimesPage({ params }: Props) {
  const { assignmentId } = await params;
  const viewer = await requireViewer(`/assignments/${assignmentId}/times`);
  const times = await found(() => getOwnTimes(viewer, pathId(assignmentId)));
  return (
    <ReviewFrame viewer={viewer} head={times.head} tab="board" notices={await getUnreadCount(viewer)}>
      <Messages names={["OwnTimes", "Review"]}>
        <OwnTimesList times={times} setTimes={setTimes} />
      </Messages>
    </ReviewFrame>
  );
}
