"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import type { Bank } from "@/components/grading/comments/bank";
import { KeyHelp } from "@/components/grading/keys/key-help";
import { useShortcuts } from "@/components/grading/keys/use-shortcuts";
import { Notice } from "@/components/ui/notice";
import type { QueueEntry } from "@/lib/grading/marking/queue";
import type { ScoreRecord } from "@/lib/grading/review/score-history";
import type { Counting } from "@/lib/schemas/counting";
import type { Rubric } from "@/lib/schemas/kinds/extended-response";
import type { MarkingSettings } from "@/lib/schemas/marking-settings";
import { entryHref } from "./entry-href";
import { type MarkAction, MarkingForm } from "./marking-form";
import { MarkingHead } from "./marking-head";
import { MarkingQueue } from "./marking-queue";
import { nextEntry, previousEntry } from "./next-entry";
import { SavedLine } from "./saved-line";
import { showModelAnswer } from "./show-model-answer";
import { useStudentLabel } from "./student-label";
import { useKeyLines } from "./use-key-lines";
import { type UndoAction, useSaved } from "./use-saved";

/** The marking desk around one answer: the way through the queue, the form, and the keys for both. */
export function Marker({
  home,
  userId,
  queue,
  position,
  settings,
  current,
  rubric,
  worth,
  action,
  undo,
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
  current: ScoreRecord | undefined;
  rubric: Rubric;
  worth: number;
  action: MarkAction;
  undo: UndoAction;
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
  const router = useRouter();
  const label = useStudentLabel();
  const heading = useRef<HTMLHeadingElement>(null);
  const notesRef = useRef<HTMLDivElement>(null);
  const entry = queue[position];
  const next = nextEntry(queue, position, settings.onlyUnmarked);
  const previous = previousEntry(queue, position, settings.onlyUnmarked);
  const go = (to: QueueEntry | undefined) => {
    if (to) router.push(entryHref(home, to));
  };
  const { saved, setSaved, takeBack, undone } = useSaved(undo, go);
  const onward = () => go(next);
  const back = () => go(previous);
  const model = () => showModelAnswer(notesRef.current, heading.current);
  useShortcuts({ j: onward, ArrowRight: onward, k: back, ArrowLeft: back, u: takeBack, m: model });
  useAddress(entry && entryHref(home, entry));
  useHeadingFocus(heading, entry && `${entry.attemptId}:${entry.itemVersionId}`);
  const lines = useKeyLines();
  if (!entry) return null;
  // Looked up anew: the names may have been hidden since it was saved.
  const savedEntry = queue.find((one) => saved && isSame(one, saved.entry));
  const left = queue.filter(({ isMarked }) => !isMarked).length;
  return (
    <div className="flex flex-col gap-5">
      <MarkingHead
        ref={heading}
        entry={entry}
        marked={queue.length - left}
        count={queue.length}
        previous={previous && entryHref(home, previous)}
        next={next && entryHref(home, next)}
        second={`${home}/marking/second`}
        help={<KeyHelp lines={lines} />}
      />
      {saved && savedEntry ? (
        <SavedLine
          student={label(savedEntry.student)}
          marked={saved.marked}
          isTakenBack={saved.isTakenBack === true}
          problem={saved.problem}
          onUndo={takeBack}
          href={savedEntry === entry ? null : entryHref(home, savedEntry)}
        />
      ) : null}
      {left === 0 ? (
        <Notice tone="good" title={t("doneTitle")}>
          <p>{t("doneBody", { left })}</p>
          <a href={`${home}/board`} className="inline-flex min-h-11 items-center">
            {t("toBoard")}
          </a>
        </Notice>
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
      <MarkingQueue home={home} queue={queue} position={position} settings={settings} left={left} />
    </div>
  );
}

const isSame = (a: QueueEntry, b: QueueEntry) =>
  a.attemptId === b.attemptId && a.itemVersionId === b.itemVersionId;

/** Has the address name the answer, so that drawing the page again shows the same one, whoever marks it meanwhile. */
function useAddress(href: string | undefined) {
  useEffect(() => {
    if (href && location.pathname + location.search !== href) history.replaceState(null, "", href);
  }, [href]);
}

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
