"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { ArticleHeading } from "@/components/articles/article-heading";
import { ArticleText } from "@/components/articles/article-text";
import type { Mark } from "@/components/articles/words-html";
import { bringIntoView } from "@/components/attempts/citing/in-view";
import { useCiting } from "@/components/attempts/citing/use-citing";
import type { SignIn } from "@/components/attempts/sign-in-again";
import { useActiveTime } from "@/components/attempts/timing/use-active-time";
import { kindOf } from "@/components/items/questions/kinds";
import { lazily } from "@/components/ui/lazily";
import { Toast } from "@/components/ui/toast";
import type { Answer } from "@/lib/schemas/item";
import type { Passage } from "@/lib/schemas/passage";
import { passagesOf } from "@/lib/scoring/passages-of";
import { CiteBar } from "./cite-bar";
import { CLOCK_WORDS } from "./clock/words";
import { useDesk } from "./desk-context";
import { DeskFrame } from "./desk-frame";
import { PrintPaper } from "./print-paper";
import { Questions } from "./questions";
import { Sheet, type SheetSize } from "./sheet";
import { useClosing } from "./use-closing";
import { useOnToResult } from "./use-on-to-result";
import { usePlaceKept } from "./use-place-kept";

/** Fetched when the session ended, which only the server can tell. */
const SignInAgain = lazily(
  () => import("@/components/attempts/sign-in-again").then((module) => module.SignInAgain),
  { en: async () => ({ SignIn: (await import("@/messages/en/SignIn.json")).default }) },
);

/** Fetched when a teacher stops the time limit. */
const Paused = lazily(() => import("./clock/paused").then((module) => module.Paused), CLOCK_WORDS);

/** As `MAX_PASSAGES` of the schema, which this page does not load. */
const MAX_PASSAGES = 12;

/** Where a time limit ends the attempt, its clock tells of the closing time as well. */
const NO_CLOSING = { attemptId: null, closesAt: null, now: "" };

/** The text and the questions beside it. One question at a time; after the last comes handing in. */
export function DeskView({ bar, signIn }: { bar: ReactNode; signIn: SignIn | undefined }) {
  const t = useTranslations("Desk");
  const { desk, saving, clock } = useDesk();
  const [index, setIndex] = usePlaceKept(`desk:${desk.attemptId ?? desk.assignmentId}`, desk.items.length);
  const [size, setSize] = useState<SheetSize>(desk.responses.length > 0 ? "half" : "peek");
  const [shown, setShown] = useState<number | null>(null);
  const [problem, setProblem] = useState<string>();
  const [dismissed, setDismissed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const citeButton = useRef<HTMLButtonElement>(null);
  const article = useRef<HTMLElement>(null);
  const closed = useClosing(desk.clock ? NO_CLOSING : desk, saving.flush) || clock === "over";
  const isPaused = clock === "paused";
  useOnToResult(closed ? desk.attemptId : null, saving.status.pending);

  const item = desk.items[index];
  const kind = item && kindOf(item);
  const answer = (item && saving.answers[item.id]?.answer) ?? kind?.empty ?? null;
  const passages = passagesOf(answer);
  const takesPassages = Boolean(
    !isPaused && item && kind?.citations(item) !== null && !saving.answers[item.id]?.newer,
  );

  /** From the text to the question again: the sheet as it was, or high enough to show the quotation. */
  function back(): void {
    if (size === "peek") setSize("half");
    citeButton.current?.focus({ preventScroll: true });
  }
  function cited(passage: Passage): void {
    back();
    if (!item || !answer || !("passages" in answer)) return;
    const refusal = passages.some((other) => samePlace(other, passage))
      ? t("twice")
      : passages.length >= MAX_PASSAGES
        ? t("tooMany")
        : undefined;
    setProblem(refusal);
    if (refusal) return;
    setShown(passages.length);
    saving.change(item.id, { ...answer, passages: [...passages, passage] } as Answer);
  }
  const citing = useCiting(article, desk.text, cited, back);
  const { active: isCiting, stop: stopCiting } = citing;
  const isOver = closed || saving.status.handedInAt !== null;
  useActiveTime(saving.time, item?.id, { counts: !isPaused && !isOver, citing: isCiting });
  useEffect(() => {
    if (isPaused && isCiting) stopCiting();
  }, [isPaused, isCiting, stopCiting]);
  const marks = useMemo<Mark[]>(
    () => passages.map((passage, i) => ({ passage, number: i + 1, current: i === shown })),
    [passages, shown],
  );

  // Typing an answer draws the questions anew, and leaves the text alone.
  const words = useMemo(() => <ArticleText text={desk.text} marks={marks} />, [desk.text, marks]);

  function go(to: number): void {
    saving.flush();
    if (citing.active) citing.stop();
    setShown(null);
    setIndex(to);
    if (size === "peek") setSize("half");
    // The heading of the question is drawn by then.
    requestAnimationFrame(() => {
      heading.current?.closest("[data-questions]")?.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    });
  }
  function show(at: number): void {
    setShown(at);
    if (size === "full") setSize("half");
    const first = article.current?.querySelector(`mark[data-passages~="${at + 1}"]`);
    if (first) bringIntoView(first);
  }
  useEffect(() => {
    // The browser's way back shows a page as it was left: with an attempt that is over, or answers that are not the newest.
    const fresh = (event: PageTransitionEvent) => {
      if (event.persisted) location.reload();
    };
    addEventListener("pageshow", fresh);
    return () => removeEventListener("pageshow", fresh);
  }, []);
  const { status } = saving;
  useEffect(() => {
    if (status.state !== "signedOut") setDismissed(false);
  }, [status.state]);

  function signedIn(userId: string): void {
    // Somebody else gets a page of their own; what the first one wrote stays on the device for them.
    if (userId === desk.userId) saving.signedInAgain();
    else location.assign("/assignments");
  }

  return (
    <DeskFrame
      bar={bar}
      text={
        <>
          <div className="mx-auto max-w-measure">
            <ArticleHeading text={desk.text} />
            <section
              ref={article}
              tabIndex={-1}
              aria-label={citing.active ? t("picker") : t("text")}
              role={citing.active ? "application" : undefined}
              data-citing={citing.active || undefined}
              {...citing.handlers}
              className="outline-none data-citing:cursor-pointer"
            >
              {words}
            </section>
          </div>
          {isPaused ? null : <PrintPaper items={desk.items} instructions={desk.instructions} />}
        </>
      }
    >
      <Sheet size={citing.active ? "peek" : size} onSize={setSize} label={t("questions")}>
        {isPaused ? <Paused /> : null}
        {/* Hidden and not gone: the caret is where it was when the clock runs again. */}
        <div hidden={isPaused}>
          <Questions
            index={index}
            onGo={go}
            closed={closed}
            heading={heading}
            citeButton={citeButton}
            citing={citing.active}
            onCite={citing.active ? citing.stop : citing.start}
            onShow={show}
          />
        </div>
      </Sheet>
      {takesPassages ? <CiteBar citing={citing} language={desk.text.language} /> : null}
      <p role="status" className="sr-only">
        {shown !== null && shown < passages.length ? t("cited", { number: shown + 1 }) : null}
      </p>
      {problem ? <Toast onDismiss={() => setProblem(undefined)}>{problem}</Toast> : null}
      {signIn && status.state === "signedOut" ? (
        <SignInAgain
          signIn={signIn}
          open={!dismissed}
          name={desk.studentName}
          onClose={() => setDismissed(true)}
          onSignedIn={signedIn}
        />
      ) : null}
    </DeskFrame>
  );
}

const samePlace = (a: Passage, b: Passage): boolean =>
  a.blockId === b.blockId && a.start === b.start && a.end === b.end;
