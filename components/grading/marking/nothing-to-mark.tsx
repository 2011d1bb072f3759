import { useTranslations } from "next-intl";
import { ReviewFrame } from "@/components/grading/frame/review-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { MarkingDesk } from "@/lib/grading/marking";

/** The marking desk while no written answer has been handed in. */
export function NothingToMark({
  viewer,
  desk: { head, second },
  notices,
}: {
  viewer: Viewer;
  desk: MarkingDesk;
  /** For the bar: how many the viewer has not seen. */
  notices: number;
}) {
  const t = useTranslations("Marking");
  const words = useTranslations("SecondMarking");
  return (
    <ReviewFrame viewer={viewer} head={head} facts={head.facts} tab="marking" notices={notices}>
      {second ? (
        <EmptyState
          title={words("nothingTitle")}
          action={
            <LinkButton href={`/assignments/${head.assignmentId}/marking/second`}>
              {words("toPage")}
            </LinkButton>
          }
        >
          {words("noneToRead")}
        </EmptyState>
      ) : (
        <EmptyState
          title={t("emptyTitle")}
          action={<LinkButton href={`/assignments/${head.assignmentId}/board`}>{t("toBoard")}</LinkButton>}
        >
          {t("emptyBody")}
        </EmptyState>
      )}
    </ReviewFrame>
  );
}
