import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { cache } from "react";
import { DemoNote } from "@/components/app/demo-note";
import { StudentBar } from "@/components/app/student-bar";
import { TeacherBar } from "@/components/app/teacher-bar";
import { Notes } from "@/components/discussion/list/notes";
import { OwnMark } from "@/components/discussion/list/own-mark";
import { OwnThreadRow } from "@/components/discussion/list/own-thread";
import { StanceAfter } from "@/components/discussion/list/stance-after";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Messages } from "@/components/ui/messages/messages";
import { MOMENT } from "@/components/ui/moment";
import { requireViewer } from "@/lib/accounts/session/session";
import { getDiscuss } from "@/lib/discussion/discuss";
import { getNotes } from "@/lib/discussion/notes";
import { getOwnMark } from "@/lib/discussion/own-mark";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { found, pathId } from "@/lib/server/found";
import { answer, saveStance } from "./actions";

type Props = { params: Promise<{ assignmentId: string }> };

/** Read once for the title and the page. */
const load = cache(async (assignmentId: string) => {
  const viewer = await requireViewer(`/assignments/${assignmentId}/discuss`);
  const discuss = await found(() => getDiscuss(viewer, pathId(assignmentId)));
  if (!discuss) redirect(`/assignments/${assignmentId}`);
  return { viewer, discuss };
});

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Discuss"))("title") };
}

/** The prompts of a discussion for a student, what their teacher said to them alone, and where they stand at the end. */
export default async function DiscussPage({ params }: Props) {
  const { viewer, discuss } = await load((await params).assignmentId);
  const { assignmentId, waitsFor, threads, stances, repliesRequired, ownReplies, openAt } = discuss;
  const [t, stance, format, notes, unread, mark] = await Promise.all([
    getTranslations("Discuss"),
    getTranslations("Stance"),
    getFormatter(),
    getNotes(viewer, assignmentId),
    getUnreadCount(viewer),
    getOwnMark(viewer, assignmentId),
  ]);
  const isOver = threads.length > 0 && threads.every(({ isClosed }) => isClosed);
  const owed = Math.max(0, repliesRequired - ownReplies);
  const isDone = threads.some(({ hasPosted }) => hasPosted) && owed === 0;
  const Bar = discuss.isReviewer ? TeacherBar : StudentBar;
  return (
    <>
      <Bar
        viewer={viewer}
        notices={unread}
        where={<Link href={`/assignments/${assignmentId}`}>{discuss.assignmentTitle}</Link>}
      />
      <main id="content" className="mx-auto flex max-w-3xl flex-col gap-8 px-5 py-8 md:py-12">
        <div>
          <p className="text-muted">{discuss.assignmentTitle}</p>
          <h1 className="title">{t("title")}</h1>
          {waitsFor || discuss.isReviewer || repliesRequired === 0 ? null : (
            <p className="mt-1 text-muted">{owed > 0 ? t("owed", { count: owed }) : t("nothingOwed")}</p>
          )}
        </div>
        {discuss.isDemo ? <DemoNote /> : null}
        {waitsFor ? (
          <EmptyState
            title={t(`${waitsFor}Title`)}
            action={<LinkButton href={`/assignments/${assignmentId}`}>{t("toAssignment")}</LinkButton>}
          >
            <p>{t(`${waitsFor}Text`, { time: openAt ? format.dateTime(openAt, MOMENT) : "" })}</p>
          </EmptyState>
        ) : (
          <ol aria-label={t("prompts")}>
            {threads.map((thread) => (
              <OwnThreadRow key={thread.threadId} thread={thread} />
            ))}
          </ol>
        )}
        {mark ? <OwnMark mark={mark} /> : null}
        {notes.length > 0 ? (
          <Messages names={["Notes"]}>
            <Notes notes={notes} answer={answer} />
          </Messages>
        ) : null}
        {stances.length > 0 ? (
          <section aria-labelledby="after">
            <h2 id="after" className="subtitle">
              {t("afterTitle")}
            </h2>
            <p className="mb-2 text-muted">{isOver || isDone ? t("afterNow") : t("afterLater")}</p>
            <Messages names={["Stance"]}>
              {stances.map(({ attemptId, item, later }) => (
                <Disclosure
                  key={item.id}
                  open={(isOver || isDone) && later === null}
                  summary={later ? stance("laterSaid") : stance("laterTitle")}
                >
                  <p dir="auto" className="font-semibold">
                    {item.prompt}
                  </p>
                  <StanceAfter
                    {...{ attemptId, item, later }}
                    posts={discuss.movingPosts}
                    save={saveStance}
                  />
                </Disclosure>
              ))}
            </Messages>
          </section>
        ) : null}
      </main>
    </>
  );
}
