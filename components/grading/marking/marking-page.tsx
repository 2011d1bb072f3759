import Link from "next/link";
import { useTranslations } from "next-intl";
import { AnswerKey } from "@/components/grading/attempt/answer-key";
import { EarlierAnswer } from "@/components/grading/attempt/earlier-answer";
import { LateAnswers } from "@/components/grading/attempt/late-answers";
import { LostQuotations } from "@/components/grading/attempt/lost-quotations";
import { reviewedPassages } from "@/components/grading/attempt/reviewed-passages";
import { ScoreHistory } from "@/components/grading/attempt/score-history";
import type { Bank } from "@/components/grading/comments/bank";
import { CompareLinks } from "@/components/grading/comparing/compare-links";
import type { FlagAction } from "@/components/grading/flags/use-flags";
import { ReviewDesk } from "@/components/grading/frame/review-desk";
import type { PinActions } from "@/components/grading/pins/desk/pin-actions";
import { PinDesk } from "@/components/grading/pins/desk/pin-desk";
import { EssayAnswer } from "@/components/grading/pins/essay-answer";
import { essayOf } from "@/components/grading/pins/essay-of";
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
  onlyFlagged,
  action,
  undo,
  flag,
  pins,
  bank,
}: {
  viewer: Viewer;
  desk: MarkingDesk;
  current: ReviewedAnswer;
  settings: MarkingSettings;
  onlyFlagged: boolean;
  action: MarkAction;
  undo: UndoAction;
  flag: FlagAction;
  pins: PinActions;
  bank: Bank;
}) {
  const t = useTranslations("Marking");
  const looks = useTranslations("SecondLooks");
  const { item, answer, history, attemptId } = current;
  if (item.kind !== "EXTENDED_RESPONSE") return null;
  const { rubric } = item.content;
  const { facts, assignmentId } = desk.head;
  const revises = desk.queue[desk.position]?.revises ?? null;
  const lang = desk.text.language;
  const essay = essayOf(answer);
  const passage = essay?.passages[0]?.quote ?? null;
  const student = desk.queue[desk.position]?.student;
  const passages = reviewedPassages(current, { withKey: false });
  return (
    <ReviewDesk
      viewer={viewer}
      head={desk.head}
      tab="marking"
      text={desk.text}
      marks={passages.marks}
      place={`${attemptId}:${item.id}`}
      names={["CommentBank", "Flags", "Marking", "Pins", "ReviewedAnswer", "Revision"]}
    >
      {facts.openLooks > 0 ? (
        <Link
          href={`/assignments/${assignmentId}/second-looks`}
          className="inline-flex min-h-11 items-center"
        >
          {looks("open", { count: facts.openLooks })}
        </Link>
      ) : null}
      {desk.second ? <SecondNotice second={desk.second} /> : null}
      <Marker
        home={`/assignments/${desk.head.assignmentId}`}
        // Drafts of second marks are kept apart from those of first ones.
        userId={desk.second?.id ?? viewer.userId}
        queue={desk.queue}
        position={desk.position}
        settings={settings}
        onlyFlagged={onlyFlagged}
        current={history.find(({ isCurrent }) => isCurrent)}
        rubric={rubric}
        worth={item.points}
        action={action}
        undo={undo}
        flag={flag}
        bank={bank}
        passage={passage}
        counting={current.isExcused ? "EXCUSED" : desk.counting}
        answer={
          <article aria-label={t("answer")} className="flex flex-col gap-5">
            <Disclosure summary={t("question")} open>
              <p className="wrap-break-word">{item.prompt}</p>
            </Disclosure>
            {essay && !desk.second ? (
              <EssayAnswer item={item} essay={essay} lang={lang}>
                <PinDesk
                  key={`${attemptId}:${item.id}`}
                  userId={viewer.userId}
                  attemptId={attemptId}
                  itemVersionId={item.id}
                  text={essay.text}
                  pins={current.pins}
                  actions={pins}
                  templates={bank.templates}
                  studentName={student && "name" in student ? student.name : null}
                  {...{ lang, passage }}
                />
              </EssayAnswer>
            ) : (
              <AnswerView item={item} answer={answer} correct={null} lang={lang} />
            )}
            {revises === null ? null : <EarlierAnswer reviewed={current} revises={revises} lang={lang} />}
            <LostQuotations count={current.lost} />
            <LateAnswers reviewed={current} lang={lang} />
            <CompareLinks
              assignmentId={desk.head.assignmentId}
              itemVersionId={item.id}
              attemptId={attemptId}
            />
          </article>
        }
        notes={
          <div className="flex flex-col gap-5">
            <AnswerKey reviewed={current} passages={passages} lang={lang} />
            {history.length > 0 ? (
              <ScoreHistory history={history} rubric={rubric} look={current.secondLook} />
            ) : null}
          </div>
        }
      />
    </ReviewDesk>
  );
}
