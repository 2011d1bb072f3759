import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { signInStudentAction } from "@/app/(public)/sign-in/actions";
import { DemoNote } from "@/components/app/demo-note";
import { StudentBar } from "@/components/app/student-bar";
import { TeacherBar } from "@/components/app/teacher-bar";
import { ThreadDesk } from "@/components/discussion/thread/thread-desk";
import { Messages } from "@/components/ui/messages/messages";
import { requireViewer } from "@/lib/accounts/session/session";
import { markNoticesRead } from "@/lib/discussion/mark-notices-read";
import { getThread } from "@/lib/discussion/thread";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { threadAskSchema } from "@/lib/schemas/posts";
import { found, pathId } from "@/lib/server/found";
import { type SearchParam, single } from "@/lib/server/search-param";
import { react, revise, withdraw } from "./actions";
import {
  askAuthor,
  close,
  dismiss,
  hide,
  lock,
  release,
  reopen,
  report,
  restore,
  sign,
} from "./moderation-actions";

type Props = {
  params: Promise<{ threadId: string }>;
  searchParams: Promise<Record<string, SearchParam>>;
};

/** What the address asks for, each name once. */
async function asked(searchParams: Props["searchParams"]) {
  const pairs = Object.entries(await searchParams).map(([name, value]) => [name, single(value) ?? ""]);
  const named = Object.fromEntries(pairs) as Record<string, string>;
  return { ask: threadAskSchema.parse(named), query: new URLSearchParams(named).toString() };
}

/** Read once for the title and the page. */
const load = cache(async (threadId: string, query: string) => {
  const viewer = await requireViewer(`/threads/${threadId}`);
  const ask = threadAskSchema.parse(Object.fromEntries(new URLSearchParams(query)));
  return { viewer, view: await found(() => getThread(viewer, pathId(threadId), ask)) };
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { query } = await asked(searchParams);
  const { view } = await load((await params).threadId, query);
  return { title: view.prompt.title };
}

/** A thread beside the text that it is about, for those who discuss and for those who lead. */
export default async function ThreadPage({ params, searchParams }: Props) {
  const { ask, query } = await asked(searchParams);
  const { viewer, view } = await load((await params).threadId, query);
  await markNoticesRead(viewer, { threadId: view.threadId });
  const [t, notices] = await Promise.all([getTranslations("Thread"), getUnreadCount(viewer)]);
  const { isStaff } = view.viewer;
  const home = `/assignments/${view.assignmentId}/${isStaff ? "discussion" : "discuss"}`;
  const Bar = isStaff ? TeacherBar : StudentBar;
  return (
    <Messages names={["Article", "Desk", "Post", "Stance", "TextBeside", "Thread", "Writing"]}>
      <ThreadDesk
        viewJson={JSON.stringify(view)}
        ask={ask}
        query={query}
        signIn={signInStudentAction}
        deeds={{
          ...{ react, revise, withdraw, report, hide, restore, release, dismiss, sign, lock, close, reopen },
          followUp: askAuthor,
        }}
        bar={
          <Bar
            viewer={viewer}
            notices={notices}
            where={<Link href={home}>{`${view.courseTitle} · ${view.assignmentTitle}`}</Link>}
          />
        }
      >
        {view.isDemo ? <DemoNote /> : null}
        <p className="print:hidden">
          <Link href={home} className="inline-flex min-h-11 items-center">
            {t("allThreads")}
          </Link>
        </p>
      </ThreadDesk>
    </Messages>
  );
}
