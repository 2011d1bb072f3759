import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReviewFrame } from "@/components/grading/frame/review-frame";
import { SecondView } from "@/components/grading/second/second-view";
import { requireViewer } from "@/lib/accounts/session/session";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getSecondMarking } from "@/lib/grading/second-marking";
import { found, pathId } from "@/lib/server/found";
import { ask, callOff, finish, reopen } from "./actions";

type Props = { params: Promise<{ assignmentId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("SecondMarking");
  return { title: t("title") };
}

/** Two markers of the written answers, and how far they agree. */
export default async function SecondMarkingPage({ params }: Props) {
  const { assignmentId } = await params;
  const viewer = await requireViewer(`/assignments/${assignmentId}/marking/second`);
  const [view, notices] = await Promise.all([
    found(() => getSecondMarking(viewer, pathId(assignmentId))),
    getUnreadCount(viewer),
  ]);
  return (
    // This page says itself what is kept from a second marker.
    <ReviewFrame
      viewer={viewer}
      head={{ ...view.head, isSecondMarker: false }}
      tab="marking"
      notices={notices}
    >
      <SecondView view={view} ask={ask} deeds={{ finish, reopen, callOff }} />
    </ReviewFrame>
  );
}
