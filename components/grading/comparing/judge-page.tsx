import { useFormatter, useTranslations } from "next-intl";
import { LostQuotations } from "@/components/grading/attempt/lost-quotations";
import { ReviewFrame } from "@/components/grading/frame/review-frame";
import { AnswerView } from "@/components/items/answer-view";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Messages } from "@/components/ui/messages";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { ComparisonDesk, ShownAnswer } from "@/lib/grading/comparison-desk";
import { rankingHref } from "./hrefs";
import { Judge, type JudgeAction } from "./judge";
import { TwoAnswers } from "./two-answers";

/** The page on which answers are judged in pairs. */
export function JudgePage({
  viewer,
  desk,
  notices,
  judge,
  withdraw,
}: {
  viewer: Viewer;
  desk: ComparisonDesk;
  notices: number;
  judge: JudgeAction;
  withdraw: JudgeAction;
}) {
  const t = useTranslations("Comparing");
  const format = useFormatter();
  const { head, item, pair, number, own, together, enough, answers } = desk;
  const criteria = item.content.rubric.criteria.map(({ title }) => title);
  const draw = (shown: ShownAnswer) => (
    <>
      <AnswerView item={item} answer={shown.answer} correct={null} lang={desk.language} linked={false} />
      <LostQuotations count={shown.lost} />
    </>
  );
  return (
    <ReviewFrame viewer={viewer} head={head} tab="marking" notices={notices}>
      <Messages names={["Comparing", "Keys"]}>
        <Judge
          place={{ assignmentId: head.assignmentId, itemVersionId: item.id }}
          pair={pair && { left: pair.left.attemptId, right: pair.right.attemptId }}
          last={desk.last}
          progress={{ own, together, enough, answers }}
          judge={judge}
          withdraw={withdraw}
          title={t("judgeQuestion", { number })}
          about={
            <div className="flex flex-col gap-3">
              <Disclosure summary={t("question")} open>
                <p className="max-w-measure wrap-break-word">{item.prompt}</p>
                <p className="mt-2 max-w-measure text-muted">
                  {t("criteria", { list: format.list(criteria, { style: "long" }) })}
                </p>
              </Disclosure>
              <p className="max-w-measure text-muted">{t("judgeHint")}</p>
              <div className="flex flex-wrap gap-3 print:hidden">
                <LinkButton href={rankingHref(head.assignmentId, item.id)}>{t("toRanking")}</LinkButton>
                <LinkButton href={`/assignments/${head.assignmentId}/marking`}>{t("toDesk")}</LinkButton>
              </div>
            </div>
          }
        >
          {pair ? (
            <TwoAnswers
              label={t("switch")}
              answers={[
                { name: t("answer1"), content: draw(pair.left) },
                { name: t("answer2"), content: draw(pair.right) },
              ]}
            />
          ) : (
            <EmptyState title={t(answers < 2 ? "fewTitle" : "doneTitle")}>
              {t(answers < 2 ? "fewBody" : "doneBody")}
            </EmptyState>
          )}
        </Judge>
      </Messages>
    </ReviewFrame>
  );
}
