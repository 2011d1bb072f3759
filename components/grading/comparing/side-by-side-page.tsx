import Link from "next/link";
import { useTranslations } from "next-intl";
import { LateAnswers } from "@/components/grading/attempt/late-answers";
import { LostQuotations } from "@/components/grading/attempt/lost-quotations";
import { ReviewFrame } from "@/components/grading/frame/review-frame";
import { KeyLinks } from "@/components/grading/keys/key-links";
import { entryHref } from "@/components/grading/marking/entry-href";
import { AnswerView } from "@/components/items/answer-view";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Messages } from "@/components/ui/messages/messages";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { QueueEntry } from "@/lib/grading/marking/queue";
import type { Side, SideBySide } from "@/lib/grading/side-by-side";
import { AnswerChoice } from "./answer-choice";
import { BothMarks } from "./both-marks";
import { besideHref, judgeHref } from "./hrefs";
import { TwoAnswers } from "./two-answers";
import { useAnswerName } from "./use-answer-name";

/** Two answers to a question with their marks, and the ways to other pairs. */
export function SideBySidePage({
  viewer,
  beside,
  notices,
}: {
  viewer: Viewer;
  beside: SideBySide;
  notices: number;
}) {
  const t = useTranslations("Comparing");
  const { head, shown } = beside;
  const home = `/assignments/${head.assignmentId}`;
  return (
    <ReviewFrame viewer={viewer} head={head} tab="marking" notices={notices}>
      <Messages names={["Keys"]}>
        {shown ? (
          <Shown beside={beside} shown={shown} />
        ) : (
          <EmptyState
            title={t("oneTitle")}
            action={<LinkButton href={`${home}/marking`}>{t("toDesk")}</LinkButton>}
          >
            {t("oneBody")}
          </EmptyState>
        )}
      </Messages>
    </ReviewFrame>
  );
}

function Shown({
  beside: { head, entries, language },
  shown: { item, first, second },
}: {
  beside: SideBySide;
  shown: NonNullable<SideBySide["shown"]>;
}) {
  const t = useTranslations("Comparing");
  const nameOf = useAnswerName();
  const { assignmentId } = head;
  const home = `/assignments/${assignmentId}`;
  const href = (one: QueueEntry, other: QueueEntry) =>
    besideHref(assignmentId, {
      itemVersionId: item.id,
      firstId: one.attemptId,
      secondId: other.attemptId,
    });
  const others = entries.filter(({ attemptId }) => attemptId !== first.entry.attemptId);
  const place = others.findIndex(({ attemptId }) => attemptId === second.entry.attemptId);
  const along = (to: QueueEntry | undefined) => (to ? href(first.entry, to) : null);
  const swapped = href(second.entry, first.entry);
  const draw = ({ reviewed, entry }: Side, choice: React.ReactNode) => (
    <>
      <AnswerView item={item} answer={reviewed.answer} correct={null} lang={language} linked={false} />
      <LostQuotations count={reviewed.lost} />
      <LateAnswers reviewed={reviewed} lang={language} />
      <Link
        href={entryHref(home, entry)}
        prefetch={false}
        className="inline-flex min-h-11 items-center self-start"
      >
        {t("mark")}
      </Link>
      {choice}
    </>
  );
  return (
    <section aria-labelledby="beside" className="flex flex-col gap-5">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <h2 id="beside" className="subtitle">
          {t("besideTitle")}
        </h2>
        <div className="flex flex-wrap gap-3 print:hidden">
          <LinkButton href={swapped}>{t("swap")}</LinkButton>
          <LinkButton href={judgeHref(assignmentId, item.id)}>{t("inPairs")}</LinkButton>
          <LinkButton href={entryHref(home, first.entry)}>{t("toDesk")}</LinkButton>
          <KeyLinks
            links={[
              {
                keys: ["j", "ArrowRight"],
                shown: ["j", "→"],
                href: along(others[place + 1]),
                does: t("keyNext"),
              },
              {
                keys: ["k", "ArrowLeft"],
                shown: ["k", "←"],
                href: along(others[place - 1]),
                does: t("keyPrevious"),
              },
              { keys: ["x"], shown: ["x"], href: swapped, does: t("keySwap") },
            ]}
          />
        </div>
      </div>
      <Disclosure summary={t("question")} open>
        <p className="max-w-measure wrap-break-word">{item.prompt}</p>
      </Disclosure>
      <TwoAnswers
        label={t("switch")}
        answers={[
          {
            name: nameOf(first.entry),
            content: draw(
              first,
              <AnswerChoice
                label={t("chooseFirst")}
                entries={entries.filter(({ attemptId }) => attemptId !== second.entry.attemptId)}
                current={first.entry.attemptId}
                hrefOf={(entry) => href(entry, second.entry)}
              />,
            ),
          },
          {
            name: nameOf(second.entry),
            content: draw(
              second,
              <AnswerChoice
                label={t("chooseSecond")}
                entries={others}
                current={second.entry.attemptId}
                hrefOf={(entry) => href(first.entry, entry)}
              />,
            ),
          },
        ]}
      />
      <BothMarks item={item} sides={[first, second]} />
    </section>
  );
}
