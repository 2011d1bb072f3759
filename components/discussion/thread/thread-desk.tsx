"use client";

import { ArrowLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { BesideFrame } from "@/components/articles/beside/beside-frame";
import { NARROW, useTextOver } from "@/components/articles/beside/use-text-over";
import { rangeOfPlace } from "@/components/articles/text-positions";
import { useCiting } from "@/components/attempts/citing/use-citing";
import { CiteBar } from "@/components/attempts/desk/cite-bar";
import type { SignIn } from "@/components/attempts/sign-in-again";
import { Button } from "@/components/ui/button";
import { Toast } from "@/components/ui/toast";
import type { ThreadView } from "@/lib/discussion/views";
import type { Passage } from "@/lib/schemas/passage";
import type { ThreadAsk } from "@/lib/schemas/posts";
import { SignedOut } from "../writing/signed-out";
import { useDrafts } from "../writing/use-drafts";
import { Beginning } from "./beginning";
import { LeadThread } from "./lead-thread";
import { LiveNews } from "./live-news";
import { ThreadContext, type ThreadDeeds, type ThreadState } from "./thread-context";
import { ThreadHead } from "./thread-head";
import { ThreadPosts } from "./thread-posts";
import { ThreadSummary } from "./thread-summary";
import { ThreadText } from "./thread-text";
import { ThreadTools } from "./thread-tools";
import { useConversations } from "./use-conversations";
import { useReadMarks } from "./use-read-marks";
import { useUnreadLeft } from "./use-unread-left";

type Cited = { readonly add: (passage: Passage) => void; readonly from: HTMLElement };

/**
 * A thread beside the text that it is about. Needs the namespaces `Article`, `Desk`, `Post`, `Stance`, `TextBeside`, `Thread`,
 * `Writing`. The view comes as JSON, as the answering page's does: see docs/decisions/the-answering-page-is-light.md.
 */
export function ThreadDesk({
  viewJson,
  ask,
  query,
  deeds,
  signIn,
  bar,
  children,
}: {
  /** A `ThreadView`. */
  viewJson: string;
  ask: ThreadAsk;
  /** What is asked, as it stands in the address. */
  query: string;
  deeds: ThreadDeeds;
  signIn: SignIn;
  bar: ReactNode;
  /** What stands above the prompt. */
  children?: ReactNode;
}) {
  const t = useTranslations("Thread");
  const view = useMemo(() => JSON.parse(viewJson) as ThreadView, [viewJson]);
  const drafts = useDrafts(view);
  const { threadId, reading, text } = view;
  const conversations = useConversations(threadId, reading?.page ?? null, reading?.asOf ?? "", query);
  const over = useTextOver();
  const around = useRef<HTMLDivElement>(null);
  const article = useRef<HTMLElement>(null);
  const cited = useRef<Cited>(undefined);
  const cameFrom = useRef<HTMLElement | null>(null);
  const [shown, setShown] = useState<Passage | null>(null);
  const [said, setSaid] = useState<string>();
  const [writing, setWriting] = useState<string | null>(null);
  const readSince = useReadMarks(threadId, around, conversations.page);
  const unreadLeft = useUnreadLeft(reading, conversations.page, readSince);

  function stopped(): void {
    over.close();
    cited.current?.from.focus();
  }
  const citing = useCiting(
    article,
    text,
    (passage) => {
      const target = cited.current;
      if (target) target.add(passage);
      else setSaid(t("openFirst"));
      stopped();
      if (target) setShown(passage);
    },
    stopped,
  );

  function citeFor(add: Cited["add"], from: HTMLElement): void {
    cited.current = { add, from };
    if (matchMedia(NARROW).matches) over.open(from);
    citing.start();
  }
  function showPassage(passage: Passage, from: HTMLElement): void {
    cameFrom.current = from;
    if (matchMedia(NARROW).matches) over.open(from);
    setShown(passage);
    requestAnimationFrame(() => {
      const range = article.current && rangeOfPlace(article.current, passage);
      const block = range?.startContainer.parentElement;
      block?.scrollIntoView({ block: "center" });
      if (!matchMedia(NARROW).matches) article.current?.focus({ preventScroll: true });
    });
  }
  // Whoever follows a link to a post finds it marked, and the keyboard there.
  const { post } = ask;
  useEffect(() => {
    if (post) document.getElementById(`post-${post}`)?.focus();
  }, [post]);
  // An answer that was begun earlier is open again where its post is on the page.
  const begun = drafts.begun.find((slot) => slot !== threadId);
  useEffect(() => {
    if (begun && document.getElementById(`post-${begun}`)) setWriting((now) => now ?? begun);
  }, [begun]);

  const state: ThreadState = {
    ...{
      view,
      deeds,
      drafts,
      conversations,
      readSince,
      unreadLeft,
      writing,
      setWriting,
      citing,
      citeFor,
      showPassage,
    },
    say: setSaid,
  };
  return (
    <ThreadContext value={state}>
      <BesideFrame
        {...{ bar, around }}
        isOver={over.isOver}
        back={over.back}
        backTo={t("back")}
        onOpen={over.open}
        onClose={() => (citing.active ? citing.stop() : over.close())}
        text={
          <>
            {shown && cameFrom.current ? (
              <div className="sticky top-2 z-10 hidden justify-end lg:flex">
                <Button
                  className="bg-paper"
                  onClick={() => {
                    cameFrom.current?.focus();
                    cameFrom.current = null;
                    setShown(null);
                  }}
                >
                  <ArrowLeft aria-hidden size={16} />
                  {t("backToPost")}
                </Button>
              </div>
            ) : null}
            <ThreadText {...{ view, article, citing, shown }} onLeave={over.close} />
          </>
        }
      >
        <div className="flex flex-col gap-6">
          {children}
          <ThreadHead />
          <LeadThread />
          <ThreadSummary />
          <Beginning />
          <ThreadTools ask={ask} />
          <LiveNews />
          <ThreadPosts ask={ask} />
        </div>
      </BesideFrame>
      {view.stop ? null : (
        <CiteBar citing={citing} language={text.language} room="lg:me-[calc(min(36rem,50vw)+2rem)]" />
      )}
      <SignedOut signIn={signIn} />
      {said ? <Toast onDismiss={() => setSaid(undefined)}>{said}</Toast> : null}
    </ThreadContext>
  );
}
