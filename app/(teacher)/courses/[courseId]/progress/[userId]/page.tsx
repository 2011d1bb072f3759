import type { Metadata } from "next";
import { cache } from "react";
import { ProgressFrame } from "@/components/insights/progress/progress-frame";
import { StudentProgressView } from "@/components/insights/progress/student-progress-view";
import { requireViewer } from "@/lib/accounts/session/session";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getStudentProgress } from "@/lib/insights/student-progress";
import { found, pathId } from "@/lib/server/found";

type Props = { params: Promise<{ courseId: string; userId: string }> };

/** Read once for the title and the page. */
const load = cache(async (courseId: string, userId: string) => {
  const viewer = await requireViewer(`/courses/${courseId}/progress/${userId}`);
  const place = { courseId: pathId(courseId), userId: pathId(userId) };
  return { viewer, progress: await found(() => getStudentProgress(viewer, place)) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { courseId, userId } = await params;
  return { title: (await load(courseId, userId)).progress.name };
}

/** How one student did from assignment to assignment, beside the class. */
export default async function StudentProgressPage({ params }: Props) {
  const { courseId, userId } = await params;
  const { viewer, progress } = await load(courseId, userId);
  return (
    <ProgressFrame viewer={viewer} course={progress.course} notices={await getUnreadCount(viewer)}>
      <StudentProgressView progress={progress} />
    </ProgressFrame>
  );
}
