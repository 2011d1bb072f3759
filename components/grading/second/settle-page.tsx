import Link from "next/link";
import { useTranslations } from "next-intl";
import { LostQuotations } from "@/components/grading/attempt/lost-quotations";
import { reviewedPassages } from "@/components/grading/attempt/reviewed-passages";
import { ReviewDesk } from "@/components/grading/frame/review-desk";
import { AnswerView } from "@/components/items/answer-view";
import { ChosenLinks } from "@/components/ui/chosen-links";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { Difference, Differences } from "@/lib/grading/differences";
import type { ReviewedAnswer } from "@/lib/grading/review/load-answer";
import { SettledList } from "./settled-list";
import { Settler } from "./settler";
import type { SettleAction, UndoSettlementAction } from "./use-settling";

/** The differences of two markers, one after the other, beside the text that the answer cites. */
export function SettlePage({
  viewer,
  differences,
  show,
  settle,
  undo,
}: {
  viewer: Viewer;
  differences: Differences;
  show: Difference;
  settle: SettleAction;
  undo: UndoSettlementAction;
}) {
  const t = useTranslations("Settling");
  const { head, state, left, position, current, settled, different, farApart, text } = differences;
  const page = `/assignments/${head.assignmentId}/marking/second`;
  const address = (what: Difference) => `${page}/settle?show=${what}`;
  const count = show === "any" ? different : farApart;
  return (
    <ReviewDesk
      viewer={viewer}
      head={head}
      tab="marking"
      text={text}
      marks={current ? reviewedPassages(current.answer, { withKey: false }).marks : []}
      place={current ? `${current.pair.attemptId}:${current.pair.itemVersionId}` : ""}
      names={["Marking", "Settling"]}
    >
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6">
        {current ? null : <h1 className="subtitle">{t("title")}</h1>}
        {state === "ended" && different > 0 ? (
          <ChosenLinks
            label={t("show")}
            current={address(show)}
            links={[
              { href: address("any"), label: t("showAny") },
              { href: address("more"), label: t("showMore") },
            ]}
          />
        ) : null}
        <Link href={page} className="inline-flex min-h-11 items-center">
          {t("back")}
        </Link>
      </div>
      {current ? null : <NothingLeft state={state} isDone={settled.length > 0} page={page} />}
      {state === "ended" ? (
        <Settler
          base={address(show)}
          {...{ left, position, count, settle, undo }}
          settled={count - left.length}
          canSettle={head.canEdit}
          answer={current ? <Answer reviewed={current.answer} lang={text.language} /> : null}
          notes={
            <SettledList pairs={settled} canSettle={head.canEdit} undo={undo} open={left.length === 0} />
          }
        />
      ) : null}
    </ReviewDesk>
  );
}

function NothingLeft({
  state,
  isDone,
  page,
}: {
  state: Differences["state"];
  isDone: boolean;
  page: string;
}) {
  const t = useTranslations("Settling");
  const what = { none: "none", open: "open", ended: isDone ? "done" : "agree" } as const;
  const words = what[state];
  return (
    <EmptyState title={t(`${words}Title`)} action={<LinkButton href={page}>{t("back")}</LinkButton>}>
      {t(`${words}Body`)}
    </EmptyState>
  );
}

function Answer({ reviewed, lang }: { reviewed: ReviewedAnswer; lang: string }) {
  const t = useTranslations("Settling");
  const { item, answer, lost } = reviewed;
  return (
    <article aria-label={t("answer")} className="flex flex-col gap-5">
      <Disclosure summary={t("question")} open>
        <p className="wrap-break-word">{item.prompt}</p>
      </Disclosure>
      <AnswerView item={item} answer={answer} correct={null} lang={lang} />
      <LostQuotations count={lost} />
    </article>
  );
}
