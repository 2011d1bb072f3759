import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { AnswerPaper } from "@/components/grading/attempt/answer-paper";
import { AttemptHead } from "@/components/grading/attempt/attempt-head";
import { ExcuseStudent } from "@/components/grading/attempt/excuse-student";
import { ItemStrip } from "@/components/grading/attempt/item-strip";
import { Onward, onwardLinks } from "@/components/grading/attempt/onward";
import { ReturnedPanel } from "@/components/grading/attempt/returned-panel";
import { reviewedPassages } from "@/components/grading/attempt/reviewed-passages";
import { ReviewDesk } from "@/components/grading/frame/review-desk";
import { requireViewer } from "@/lib/accounts/session/session";
import { getReviewedAnswer } from "@/lib/grading/reviewed-answer";
import { found, pathId } from "@/lib/server/found";
import { type SearchParam, single } from "@/lib/server/search-param";
import { allowRevisionAction, excuseAction, showMarksAction } from "./actions";

type Props = {
  params: Promise<{ assignmentId: string; attemptId: string }>;
  searchParams: Promise<{ item: SearchParam }>;
};

/** Read once for the title and the page. */
const load = cache(async (assignmentId: string, attemptId: string, itemVersionId: string | undefined) => {
  const viewer = await requireViewer(`/assignments/${assignmentId}/attempts/${attemptId}`);
  const attempt = await found(() =>
    getReviewedAnswer(viewer, {
      assignmentId: pathId(assignmentId),
      attemptId: pathId(attemptId),
      itemVersionId,
    }),
  );
  return { viewer, attempt };
});

async function loadPage({ params, searchParams }: Props) {
  const [{ assignmentId, attemptId }, { item }] = await Promise.all([params, searchParams]);
  return load(assignmentId, attemptId, single(item));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { attempt } = await loadPage(props);
  return { title: attempt.name };
}

export default async function AttemptPage(props: Props) {
  const { viewer, attempt } = await loadPage(props);
  const t = await getTranslations("ReviewedAnswer");
  const { head, current, items, attemptId } = attempt;
  const home = `/assignments/${head.assignmentId}`;
  const chosen = current?.item.id;
  const href = (attempt: string, item = chosen) => `${home}/attempts/${attempt}?item=${item ?? ""}`;
  const passages = current && reviewedPassages(current, { withKey: true });
  return (
    <ReviewDesk
      viewer={viewer}
      head={head}
      tab="results"
      text={attempt.text}
      marks={passages?.marks ?? []}
      place={`${attemptId}:${chosen}`}
      names={["Excusing", "Returning"]}
    >
      <div className="flex flex-col gap-6">
        <Onward links={onwardLinks(attempt, href)} />
        <AttemptHead attempt={attempt} href={href} />
        {attempt.returnedAt ? (
          <ReturnedPanel
            place={{ assignmentId: head.assignmentId, attemptId }}
            isHeld={attempt.isHeld}
            revision={attempt.revision}
            isRevised={attempt.isRevised}
            showMarks={showMarksAction}
            allowRevision={allowRevisionAction}
          />
        ) : null}
        <ItemStrip attempt={attempt} current={chosen} href={(item) => href(attemptId, item)} />
        {current && passages ? (
          <AnswerPaper
            key={`${attemptId}:${chosen}`}
            reviewed={current}
            passages={passages}
            number={items.findIndex(({ itemVersionId }) => itemVersionId === chosen) + 1}
            count={items.length}
            lang={attempt.text.language}
            revises={attempt.revises}
            lookHref={`${home}/second-looks#look-${attemptId}-${chosen}`}
            excuse={
              head.canEdit ? (
                <ExcuseStudent
                  place={{ assignmentId: head.assignmentId, attemptId }}
                  itemVersionId={current.item.id}
                  all={items.filter(({ isMarked }) => isMarked).map(({ itemVersionId }) => itemVersionId)}
                  isExcused={current.isExcused}
                  excuse={excuseAction}
                />
              ) : null
            }
            markHref={attempt.isMarkable ? `${home}/marking?attempt=${attemptId}&item=${chosen}` : null}
          />
        ) : (
          <p>{t("noItems")}</p>
        )}
      </div>
    </ReviewDesk>
  );
}
