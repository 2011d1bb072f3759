import { useTranslations } from "next-intl";
import { ReviewFrame } from "@/components/grading/frame/review-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { ReviewHead } from "@/lib/grading/review/head";

/** The marking desk while no written answer has been handed in. */
export function NothingToMark({
  viewer,
  head,
  notices,
}: {
  viewer: Viewer;
  head: ReviewHead;
  /** For the bar: how many the viewer has not seen. */
  notices: number;
}) {
  const t = useTranslations("Marking");
  return (
    <ReviewFrame viewer={viewer} head={head} facts={head.facts} tab="marking" notices={notices}>
      <EmptyState
        title={t("emptyTitle")}
        action={<LinkButton href={`/assignments/${head.assignmentId}/board`}>{t("toBoard")}</LinkButton>}
      >
        {t("emptyBody")}
      </EmptyState>
    </ReviewFrame>
  );
}
