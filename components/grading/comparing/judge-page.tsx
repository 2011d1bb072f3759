import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { LostQuotations } from "@/components/grading/attempt/lost-quotations";
import { ReviewFrame } from "@/components/grading/frame/review-frame";
import { AnswerView } from "@/components/items/answer-view";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Messages } from "@/components/ui/messages/messages";
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
          progress={{ own, together, enough }}
          judge={judge}
          withdraw={withdraw}
          title={t("judgeQuestion", { number })}
          ways={
            <>
              <Link
                href={rankingHref(head.assignmentId, item.id)}
                className="inline-flex min-h-11 items-center"
              >
                {t("toRanking")}
              </Link>
              <Link
                href={`/assignments/${head.assignmentId}/marking`}
                className="inline-flex min-h-11 items-center"
              >
                {t("toDesk")}
              </Link>
            </>
          }
          about={
            <Disclosure summary={t("about")} open={own === 0}>
              <div className="flex max-w-measure flex-col gap-2">
                <p className="wrap-break-word">{item.prompt}</p>
                <p className="text-muted">
                  {t("criteria", { list: format.list(criteria, { style: "long" }) })}
                </p>
                <p className="text-muted">{t("judgeHint")}</p>
                <p className="text-muted">{t("progressHint", { answers })}</p>
              </div>
            </Disclosure>
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
