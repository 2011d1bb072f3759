import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { LostQuotations } from "@/components/grading/attempt/lost-quotations";
import { Marking } from "@/components/grading/attempt/score-history";
import { AnswerView } from "@/components/items/answer-view";
import { Disclosure } from "@/components/ui/disclosure";
import { MOMENT } from "@/components/ui/moment";
import type { OpenLook } from "@/lib/grading/second-looks";
import { type AnswerAction, AnswerLook } from "./answer-look";
import { LookStudent } from "./look-student";

/** One open request: what the student says, their answer, its mark, and the form that answers. */
export function OpenLookCard({
  home,
  userId,
  open: { attemptId, itemVersionId, itemNumber, attemptNumber, student, look, reviewed, isMarkable },
  lang,
  answerLook,
}: {
  /** The address of the assignment. */
  home: string;
  userId: string;
  open: OpenLook;
  lang: string;
  answerLook: AnswerAction;
}) {
  const t = useTranslations("SecondLooks");
  const format = useFormatter();
  const { item, answer, history } = reviewed;
  const current = history.find(({ isCurrent }) => isCurrent);
  const rubric = item.kind === "EXTENDED_RESPONSE" ? item.content.rubric : null;
  const id = `look-${attemptId}-${itemVersionId}`;
  return (
    <article
      id={id}
      aria-labelledby={`${id}-title`}
      className="grid scroll-mt-4 gap-x-10 gap-y-6 border-t border-rule pt-6 lg:grid-cols-2"
    >
      <div className="flex min-w-0 flex-col gap-4">
        <div>
          <h3 id={`${id}-title`} className="subtitle wrap-break-word">
            <LookStudent student={student} number={itemNumber} />
          </h3>
          <p className="flex flex-wrap gap-x-5 text-muted">
            {attemptNumber > 1 ? <span>{t("attempt", { number: attemptNumber })}</span> : null}
            <span>{format.dateTime(look.askedAt, MOMENT)}</span>
          </p>
        </div>
        <div className="border-s-3 border-marker-line ps-4">
          <h4 className="font-semibold">{t("reason")}</h4>
          <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
            {look.reason}
          </p>
        </div>
        <Disclosure summary={t("question")}>
          <p className="wrap-break-word">{item.prompt}</p>
        </Disclosure>
        <AnswerView item={item} answer={answer} correct={reviewed.key} lang={lang} linked={false} />
        <LostQuotations count={reviewed.lost} />
        <Link
          href={`${home}/attempts/${attemptId}?item=${itemVersionId}`}
          prefetch={false}
          className="inline-flex min-h-11 items-center self-start"
        >
          {t("toAnswer")}
        </Link>
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        <div>
          <h4 className="font-semibold">{t("mark")}</h4>
          {current ? <Marking record={current} rubric={rubric} /> : null}
        </div>
        <AnswerLook
          userId={userId}
          place={{ attemptId, itemVersionId }}
          current={current}
          rubric={isMarkable ? rubric : null}
          worth={item.points}
          itemsHref={`${home}/items`}
          answerLook={answerLook}
        />
      </div>
    </article>
  );
}
