import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClassProgressView } from "@/components/insights/progress/class-progress-view";
import { ProgressFrame } from "@/components/insights/progress/progress-frame";
import { requireViewer } from "@/lib/accounts/session/session";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getCourseProgress } from "@/lib/insights/course-progress";
import { found, pathId } from "@/lib/server/found";

type Props = { params: Promise<{ courseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Progress"))("title") };
}

/** How a class did from assignment to assignment. */
export default async function ProgressPage({ params }: Props) {
  const { courseId } = await params;
  const viewer = await requireViewer(`/courses/${courseId}/progress`);
  const [progress, notices] = await Promise.all([
    found(() => getCourseProgress(viewer, pathId(courseId))),
    getUnreadCount(viewer),
  ]);
  return (
    <ProgressFrame viewer={viewer} course={progress.course} notices={notices}>
      <ClassProgressView progress={progress} />
    </ProgressFrame>
  );
}
