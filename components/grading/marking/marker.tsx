"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import type { Bank } from "@/components/grading/comments/bank";
import { AmongFlagged } from "@/components/grading/flags/among-flagged";
import { FlagButton } from "@/components/grading/flags/flag-button";
import { FlagsLeft } from "@/components/grading/flags/flags-left";
import { type FlagAction, useFlags } from "@/components/grading/flags/use-flags";
import { KeyHelp } from "@/components/grading/keys/key-help";
import { useShortcuts } from "@/components/grading/keys/use-shortcuts";
import { Notice } from "@/components/ui/notice";
import type { QueueEntry } from "@/lib/grading/marking/queue";
import type { ScoreRecord } from "@/lib/grading/review/score-history";
import type { Counting } from "@/lib/schemas/counting";
import type { Rubric } from "@/lib/schemas/kinds/extended-response";
import type { MarkingSettings } from "@/lib/schemas/marking-settings";
import { entryHref, flaggedHref } from "./entry-href";
import { type MarkAction, MarkingForm } from "./marking-form";
import { MarkingHead } from "./marking-head";
import { MarkingQueue } from "./marking-queue";
import { nextEntry, nextFlagged, previousEntry, type Way } from "./next-entry";
import { SavedLine } from "./saved-line";
import { showModelAnswer } from "./show-model-answer";
import { useStudentLabel } from "./student-label";
import { useKeyLines } from "./use-key-lines";
import { type UndoAction, useSaved } from "./use-saved";

/** The marking desk around one answer: the way through the queue, the form, and the keys for both. */
export function Marker({
  home,
  userId,
  queue: entries,
  position,
  settings,
  onlyFlagged,
  current,
  rubric,
  worth,
  action,
  undo,
  flag,
  bank,
  passage,
  counting,
  answer,
  notes,
}: {
  /** The address of the assignment. */
  home: string;
  userId: string;
  queue: readonly QueueEntry[];
  position: number;
  settings: MarkingSettings;
  /** Whether one goes through the flagged answers alone. */
  onlyFlagged: boolean;
  current: ScoreRecord | undefined;
  rubric: Rubric;
  worth: number;
  action: MarkAction;
  undo: UndoAction;
  flag: FlagAction;
  bank: Bank;
  /** The first passage that the answer cites. */
  passage: string | null;
  /** How the question counts; "EXCUSED" where the student need not answer it. */
  counting: Counting | "EXCUSED";
  /** The question and the answer, drawn by the server. */
  answer: ReactNode;
  /** The key and the history of marks. */
  notes: ReactNode;
}) {
  const t = useTranslations("Marking");
  const flags = useTranslations("Flags");
  const router = useRouter();
  const label = useStudentLabel();
  const heading = useRef<HTMLHeadingElement>(null);
  const notesRef = useRef<HTMLDivElement>(null);
  const { queue, toggle, said } = useFlags(entries, flag);
  const entry = queue[position];
  const way: Way = onlyFlagged ? "flagged" : settings.onlyUnmarked ? "unmarked" : "all";
  const next = nextEntry(queue, position, way);
  const previous = previousEntry(queue, position, way);
  const hrefOf = (to: QueueEntry) => entryHref(home, to, onlyFlagged);
  const go = (to: QueueEntry | undefined) => {
    if (to) router.push(hrefOf(to));
  };
  const { saved, setSaved, takeBack, undone } = useSaved(undo, go);
  const onward = () => go(next);
  const back = () => go(previous);
  const model = () => showModelAnswer(notesRef.current, heading.current);
  const toFlagged = () => {
    const flagged = nextFlagged(queue, position);
    if (flagged) router.push(entryHref(home, flagged, true));
  };
  useShortcuts({
    ...{ j: onward, ArrowRight: onward, k: back, ArrowLeft: back, u: takeBack, m: model, g: toFlagged },
    f: () => entry && toggle(entry),
  });
  useHeadingFocus(heading, entry && `${entry.attemptId}:${entry.itemVersionId}`);
  const lines = useKeyLines();
  if (!entry) return null;
  // Looked up anew: the names may have been hidden since it was saved.
  const savedEntry = queue.find((one) => saved && isSame(one, saved.entry));
  const left = queue.filter(({ isMarked }) => !isMarked).length;
  const flagged = queue.filter(({ isFlagged }) => isFlagged).length;
  const onlyFlaggedLeft = flagged > 0 && queue.every(({ isMarked, isFlagged }) => isMarked || isFlagged);
  const flagsLeft =
    flagged > 0 && !onlyFlagged ? <FlagsLeft count={flagged} href={flaggedHref(home)} /> : null;
  return (
    <div className="flex flex-col gap-5">
      <MarkingHead
        ref={heading}
        entry={entry}
        marked={queue.length - left}
        count={queue.length}
        previous={previous && hrefOf(previous)}
        next={next && hrefOf(next)}
        second={`${home}/marking/second`}
        help={<KeyHelp lines={lines} />}
        tools={<FlagButton isFlagged={entry.isFlagged} said={said} onToggle={() => toggle(entry)} />}
      />
      {onlyFlagged ? <AmongFlagged queue={queue} entry={entry} all={entryHref(home, entry)} /> : null}
      {saved && savedEntry ? (
        <SavedLine
          student={label(savedEntry.student)}
          marked={saved.marked}
          isTakenBack={saved.isTakenBack === true}
          problem={saved.problem}
          onUndo={takeBack}
          href={savedEntry === entry ? null : hrefOf(savedEntry)}
        />
      ) : null}
      {left === 0 ? (
        <Notice tone="good" title={t("doneTitle")}>
          {flagsLeft}
          <p>{t("doneBody", { left })}</p>
          <a href={`${home}/board`} className="inline-flex min-h-11 items-center">
            {t("toBoard")}
          </a>
        </Notice>
      ) : onlyFlaggedLeft && flagsLeft ? (
        <Notice title={flags("onlyFlaggedLeft")}>{flagsLeft}</Notice>
      ) : null}
      <div>{answer}</div>
      {counting === "AS_MARKED" ? (
        <MarkingForm
          key={`${entry.attemptId}:${entry.itemVersionId}:${undone}`}
          {...{ userId, rubric, worth, current, action, bank, passage }}
          student={entry.student}
          attemptId={entry.attemptId}
          itemVersionId={entry.itemVersionId}
          isLast={!next}
          onDone={(marked) => {
            if (marked) setSaved({ entry, marked });
            if (next) go(next);
          }}
        />
      ) : (
        <Notice live={false} tone="warn" title={t(`counts_${counting}`)}>
          <p>{t("countsHint")}</p>
          <a href={`${home}/items`} className="inline-flex min-h-11 items-center">
            {t("toItems")}
          </a>
        </Notice>
      )}
      <div ref={notesRef}>{notes}</div>
      <MarkingQueue {...{ home, queue, position, settings, onlyFlagged, left }} />
    </div>
  );
}

const isSame = (a: QueueEntry, b: QueueEntry) =>
  a.attemptId === b.attemptId && a.itemVersionId === b.itemVersionId;

/** When another answer has come: its name is read out, and one begins at its top. */
function useHeadingFocus(heading: RefObject<HTMLHeadingElement | null>, place: string | undefined) {
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    document.getElementById("content")?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [heading, place]);
}
