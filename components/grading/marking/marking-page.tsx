import { useTranslations } from "next-intl";
import { AnswerKey } from "@/components/grading/attempt/answer-key";
import { LateAnswers } from "@/components/grading/attempt/late-answers";
import { LostQuotations } from "@/components/grading/attempt/lost-quotations";
import { reviewedPassages } from "@/components/grading/attempt/reviewed-passages";
import { ScoreHistory } from "@/components/grading/attempt/score-history";
import type { Bank } from "@/components/grading/comments/bank";
import { ReviewDesk } from "@/components/grading/frame/review-desk";
import { SecondNotice } from "@/components/grading/second/second-notice";
import { AnswerView } from "@/components/items/answer-view";
import { Disclosure } from "@/components/ui/disclosure";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { MarkingDesk } from "@/lib/grading/marking";
import type { ReviewedAnswer } from "@/lib/grading/review/load-answer";
import type { MarkingSettings } from "@/lib/schemas/marking-settings";
import { Marker } from "./marker";
import type { MarkAction } from "./marking-form";
import type { UndoAction } from "./use-saved";

/** One answer on the marking desk: the text it cites, what was written, and the rubric. */
export function MarkingPage({
  viewer,
  desk,
  current,
  settings,
  action,
  undo,
  bank,
}: {
  viewer: Viewer;
  desk: MarkingDesk;
  current: ReviewedAnswer;
  settings: MarkingSettings;
  action: MarkAction;
  undo: UndoAction;
  bank: Bank;
}) {
  const t = useTranslations("Marking");
  const { item, answer, history, attemptId } = current;
  if (item.kind !== "EXTENDED_RESPONSE") return null;
  const { rubric } = item.content;
  const lang = desk.text.language;
  const passages = reviewedPassages(current, { withKey: false });
  return (
    <ReviewDesk
      viewer={viewer}
      head={desk.head}
      tab="marking"
      text={desk.text}
      marks={passages.marks}
      place={`${attemptId}:${item.id}`}
      names={["CommentBank", "Marking", "ReviewedAnswer"]}
    >
      {desk.second ? <SecondNotice second={desk.second} /> : null}
      <Marker
        home={`/assignments/${desk.head.assignmentId}`}
        // Drafts of second marks are kept apart from those of first ones.
        userId={desk.second?.id ?? viewer.userId}
        queue={desk.queue}
        position={desk.position}
        settings={settings}
        current={history.find(({ isCurrent }) => isCurrent)}
        rubric={rubric}
        worth={item.points}
        action={action}
        undo={undo}
        bank={bank}
        passage={(answer && "passages" in answer && answer.passages[0]?.quote) || null}
        counting={current.isExcused ? "EXCUSED" : desk.counting}
        answer={
          <article aria-label={t("answer")} className="flex flex-col gap-5">
            <Disclosure summary={t("question")} open>
              <p className="wrap-break-word">{item.prompt}</p>
            </Disclosure>
            <AnswerView item={item} answer={answer} correct={null} lang={lang} />
            <LostQuotations count={current.lost} />
            <LateAnswers reviewed={current} lang={lang} />
          </article>
        }
        notes={
          <div className="flex flex-col gap-5">
            <AnswerKey reviewed={current} passages={passages} lang={lang} />
            {history.length > 0 ? <ScoreHistory history={history} rubric={rubric} /> : null}
          </div>
        }
      />
    </ReviewDesk>
  );
}
