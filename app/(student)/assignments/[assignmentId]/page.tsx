import type { Metadata } from "next";
import { cache } from "react";
import { DemoNote } from "@/components/app/demo-note";
import { StudentBar } from "@/components/app/student-bar";
import { TeacherBar } from "@/components/app/teacher-bar";
import { CoverAttempts } from "@/components/attempts/cover/cover-attempts";
import { CoverDiscussion } from "@/components/attempts/cover/cover-discussion";
import { CoverFacts } from "@/components/attempts/cover/cover-facts";
import { CoverReviewer } from "@/components/attempts/cover/cover-reviewer";
import { CoverStep } from "@/components/attempts/cover/cover-step";
import { KeptAnswers } from "@/components/attempts/kept-answers";
import { nextChange } from "@/components/attempts/next-change";
import { Messages } from "@/components/ui/messages/messages";
import { Refresh } from "@/components/ui/refresh";
import { requireViewer } from "@/lib/accounts/session/session";
import { getMyAssignment } from "@/lib/attempts/queries";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { found, pathId } from "@/lib/server/found";
import { start } from "./actions";

type Props = { params: Promise<{ assignmentId: string }> };

/** Read once for the title and the page. */
const load = cache(async (assignmentId: string) => {
  const viewer = await requireViewer(`/assignments/${assignmentId}`);
  const [assignment, notices] = await Promise.all([
    found(() => getMyAssignment(viewer, pathId(assignmentId))),
    getUnreadCount(viewer),
  ]);
  return { viewer, assignment, notices };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { assignment } = await load((await params).assignmentId);
  return { title: assignment.title };
}

export default async function CoverPage({ params }: Props) {
  const { viewer, assignment, notices } = await load((await params).assignmentId);
  const now = new Date();
  const Bar = assignment.isReviewer ? TeacherBar : StudentBar;
  return (
    <>
      <Bar viewer={viewer} where={assignment.courseTitle} notices={notices} />
      <main id="content" className="mx-auto flex max-w-3xl flex-col gap-7 px-5 py-8 md:py-12">
        <div>
          <p className="text-muted md:hidden">{assignment.courseTitle}</p>
          <h1 className="title wrap-break-word">{assignment.title}</h1>
        </div>
        {assignment.isDemo ? <DemoNote /> : null}
        {assignment.instructions ? (
          <p dir="auto" className="max-w-measure text-lg/relaxed wrap-break-word whitespace-pre-line">
            {assignment.instructions}
          </p>
        ) : null}
        {assignment.isReviewer ? (
          <CoverReviewer assignmentId={assignment.assignmentId} />
        ) : (
          <>
            <Messages names={["Kept"]}>
              <KeptAnswers userId={viewer.userId} />
            </Messages>
            <Messages names={["Stance"]}>
              <CoverStep assignment={assignment} now={now} start={start} />
            </Messages>
            <CoverDiscussion assignment={assignment} />
          </>
        )}
        <CoverFacts assignment={assignment} now={now} />
        {assignment.attempts.length > 0 ? <CoverAttempts attempts={assignment.attempts} /> : null}
      </main>
      <Refresh
        drawn={now.toISOString()}
        after={nextChange([assignment], now)}
        every={assignment.clock?.pausedSince ? 10_000 : 5 * 60_000}
      />
    </>
  );
}
