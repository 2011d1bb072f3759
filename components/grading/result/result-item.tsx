import { useTranslations } from "next-intl";
import type { SaveLaterStance } from "@/components/discussion/list/stance-after";
import { type AskAction, AskSecondLook } from "@/components/grading/looks/ask-second-look";
import { LookView } from "@/components/grading/looks/look-view";
import { CommentedAnswer } from "@/components/grading/pins/commented-answer";
import { WhatChanged } from "@/components/grading/revised/what-changed";
import { Quotations } from "@/components/items/answers/quotations";
import { Disclosure } from "@/components/ui/disclosure";
import { Messages } from "@/components/ui/messages/messages";
import { AfterDiscussion } from "./after-discussion";
import { LookBack, type SaveReflection } from "./look-back";
import type { NumberedItem } from "./number-passages";
import { RubricLevels } from "./rubric-levels";
import { ScoreLine } from "./score-line";

/** One question with the student's answer, and of score, feedback and key what is released. */
export function ResultItem({
  numbered: { result, firstNumber, support, firstSupport },
  number,
  count,
  lang,
  attemptId,
  userId,
  revises,
  saveReflection,
  saveLaterStance,
  askLook,
}: {
  numbered: NumberedItem;
  number: number;
  count: number;
  lang: string;
  attemptId: string;
  userId: string;
  /** The number of the attempt that this one revises. */
  revises: number | null;
  saveReflection: SaveReflection;
  saveLaterStance: SaveLaterStance;
  askLook: AskAction;
}) {
  const t = useTranslations("Result");
  const { item, answer, key, feedback, comment, levels } = result;
  const rubric = item.kind === "EXTENDED_RESPONSE" ? item.content.rubric : null;
  return (
    <article
      id={`question-${number}`}
      aria-labelledby={`prompt-${number}`}
      className="flex scroll-mt-4 flex-col gap-4 border-b border-rule py-8"
    >
      <div>
        <p className="text-muted">{t("question", { number, count })}</p>
        <h2 id={`prompt-${number}`} className="my-1 text-lg/snug font-semibold wrap-break-word">
          {item.prompt}
        </h2>
        <ScoreLine result={result} />
      </div>
      <CommentedAnswer
        item={item}
        answer={answer}
        pins={result.pins}
        correct={key}
        optionFeedback={result.optionFeedback}
        before={result.before}
        later={result.later}
        firstNumber={firstNumber}
        lang={lang}
      />
      {result.changed && revises !== null ? (
        <WhatChanged changed={result.changed} revises={revises} lang={lang} />
      ) : null}
      <LookBack attemptId={attemptId} result={result} save={saveReflection} />
      {item.kind === "STANCE" ? (
        <Messages names={["Stance"]}>
          <AfterDiscussion attemptId={attemptId} item={item} later={result.later} save={saveLaterStance} />
        </Messages>
      ) : null}
      {comment ? (
        <div className="border-s-3 border-accent ps-4">
          <h3 className="font-semibold">{t("comment")}</h3>
          <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
            {comment}
          </p>
        </div>
      ) : null}
      {rubric && levels ? <RubricLevels rubric={rubric} levels={levels} /> : null}
      {feedback ? (
        <div>
          <h3 className="font-semibold">{t("explanation")}</h3>
          <p className="wrap-break-word whitespace-pre-line">{feedback}</p>
        </div>
      ) : null}
      {support.length > 0 ? (
        <Quotations
          label={t("support")}
          passages={support}
          quotes={{ firstNumber: firstSupport, lang, linked: true }}
        />
      ) : null}
      {key?.modelAnswer ? (
        <Disclosure summary={t("modelAnswer")}>
          <p className="text-muted">{t("modelNote")}</p>
          <p className="mt-2 wrap-break-word whitespace-pre-line">{key.modelAnswer}</p>
        </Disclosure>
      ) : null}
      {result.secondLook ? <LookView look={result.secondLook} isOwn /> : null}
      {result.mayAskLook ? (
        <AskSecondLook userId={userId} attemptId={attemptId} itemVersionId={item.id} ask={askLook} />
      ) : null}
    </article>
  );
}
