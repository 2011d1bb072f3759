import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CommentedAnswer } from "@/components/grading/pins/commented-answer";
import { CellSign } from "@/components/grading/results/cell-sign";
import { LinkButton } from "@/components/ui/link-button";
import type { ReviewedAnswer } from "@/lib/grading/review/load-answer";
import { isMarked } from "@/lib/schemas/never-marked";
import { AnswerKey } from "./answer-key";
import { EarlierAnswer } from "./earlier-answer";
import { LateAnswers } from "./late-answers";
import { LostQuotations } from "./lost-quotations";
import type { ReviewedPassages } from "./reviewed-passages";
import { ScoreHistory } from "./score-history";

/** One answer with its question, its points, what came late, the key and how it was marked. */
export function AnswerPaper({
  reviewed,
  passages,
  number,
  count,
  lang,
  revises,
  lookHref,
  markHref,
  excuse,
}: {
  reviewed: ReviewedAnswer;
  passages: ReviewedPassages;
  number: number;
  count: number;
  lang: string;
  /** The number of the attempt that this one revises. */
  revises: number | null;
  /** Where a second look is answered. */
  lookHref: string;
  /** Where it is marked; null where the machine does that. */
  markHref: string | null;
  /** Excuses the student from it; absent for those who may not. */
  excuse: ReactNode;
}) {
  const t = useTranslations("ReviewedAnswer");
  const looks = useTranslations("SecondLooks");
  const { item, answer, key, cell, history, secondLook, earlier } = reviewed;
  return (
    <article aria-labelledby="prompt" className="flex flex-col gap-5">
      <div>
        <p className="text-muted">{t("number", { number, count })}</p>
        <h2 id="prompt" className="my-1 text-lg/snug font-semibold wrap-break-word">
          {item.prompt}
        </h2>
        <PointsLine reviewed={reviewed} />
        {isMarked(item.kind) ? excuse : null}
      </div>
      <CommentedAnswer
        item={item}
        answer={answer}
        pins={reviewed.pins}
        correct={key}
        before={reviewed.before}
        later={reviewed.later}
        lang={lang}
      />
      {earlier && revises !== null ? (
        <EarlierAnswer reviewed={reviewed} revises={revises} lang={lang} />
      ) : null}
      {reviewed.reflection === null ? null : (
        <div className="border-s-3 border-rule ps-4">
          <h3 className="font-semibold">{t("reflection")}</h3>
          <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
            {reviewed.reflection}
          </p>
        </div>
      )}
      <LostQuotations count={reviewed.lost} />
      <LateAnswers reviewed={reviewed} lang={lang} />
      {markHref ? (
        <LinkButton look={cell?.state === "toMark" ? "main" : "plain"} href={markHref} className="self-start">
          {t(cell?.state === "toMark" ? "mark" : "changeMark")}
        </LinkButton>
      ) : null}
      {cell ? (
        <ScoreHistory
          history={history}
          rubric={item.kind === "EXTENDED_RESPONSE" ? item.content.rubric : null}
          look={secondLook}
        />
      ) : null}
      {secondLook && !secondLook.answered ? (
        <LinkButton href={lookHref} className="self-start">
          {looks("toOpen")}
        </LinkButton>
      ) : null}
      <AnswerKey reviewed={reviewed} passages={passages} lang={lang} />
    </article>
  );
}

function PointsLine({ reviewed: { cell, item } }: { reviewed: ReviewedAnswer }) {
  const t = useTranslations("ReviewedAnswer");
  const review = useTranslations("Review");
  if (!isMarked(item.kind)) return <p className="text-muted">{t("neverMarked")}</p>;
  if (!cell) return <p className="text-muted">{t("worth", { points: item.points })}</p>;
  const { points, maximum, state } = cell;
  return (
    <p className="flex flex-wrap items-center gap-x-2">
      <CellSign state={state} hidden />
      <span className="font-semibold">{review(`cell_${state}`)}</span>
      <span className="text-muted">
        {points === null ? t("worth", { points: maximum }) : t("pointsOf", { points, maximum })}
      </span>
    </p>
  );
}
