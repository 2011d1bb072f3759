import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReviewFrame } from "@/components/grading/frame/review-frame";
import { StudentTagsView } from "@/components/insights/progress/student-tags-view";
import { requireViewer } from "@/lib/accounts/session/session";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getStudentTags } from "@/lib/insights/student-tags";
import { found, pathId } from "@/lib/server/found";
import { type SearchParam, single } from "@/lib/server/search-param";

type Props = {
  params: Promise<{ assignmentId: string }>;
  searchParams: Promise<{ student: SearchParam }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Progress"))("besideTitle") };
}

/** Themes and skills of an assignment: one student beside the class. */
export default async function StudentTagsPage({ params, searchParams }: Props) {
  const [{ assignmentId }, { student }] = await Promise.all([params, searchParams]);
  const viewer = await requireViewer(`/assignments/${assignmentId}/insights/students`);
  const [tags, notices] = await Promise.all([
    found(() => getStudentTags(viewer, { assignmentId: pathId(assignmentId), userId: single(student) })),
    getUnreadCount(viewer),
  ]);
  return (
    <ReviewFrame viewer={viewer} head={tags.head} tab="insights" notices={notices}>
      <StudentTagsView tags={tags} />
    </ReviewFrame>
  );
}
