import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { JudgePage } from "@/components/grading/comparing/judge-page";
import { requireViewer } from "@/lib/accounts/session/session";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getComparisonDesk } from "@/lib/grading/comparison-desk";
import { found, pathId } from "@/lib/server/found";
import { judge, withdraw } from "./actions";

type Props = { params: Promise<{ assignmentId: string; itemVersionId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Comparing"))("judgeTitle") };
}

export default async function Page({ params }: Props) {
  const { assignmentId, itemVersionId } = await params;
  const viewer = await requireViewer(`/assignments/${assignmentId}/marking/compare/${itemVersionId}`);
  const [desk, notices] = await Promise.all([
    found(() =>
      getComparisonDesk(viewer, {
        assignmentId: pathId(assignmentId),
        itemVersionId: pathId(itemVersionId),
      }),
    ),
    getUnreadCount(viewer),
  ]);
  return <JudgePage viewer={viewer} desk={desk} notices={notices} judge={judge} withdraw={withdraw} />;
}
