import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { cache } from "react";
import { DemoNote } from "@/components/app/demo-note";
import { StudentBar } from "@/components/app/student-bar";
import { ArticleHeading } from "@/components/articles/article-heading";
import { ArticleText } from "@/components/articles/article-text";
import { TextBeside } from "@/components/articles/beside/text-beside";
import { KeptAnswers } from "@/components/attempts/kept-answers";
import { OwnTimeTable } from "@/components/attempts/timing/own-time-table";
import { MarksLegend } from "@/components/grading/result/marks-legend";
import { nextRelease } from "@/components/grading/result/next-release";
import { numberPassages } from "@/components/grading/result/number-passages";
import { Opened } from "@/components/grading/result/opened";
import { ResultPaper } from "@/components/grading/result/result-paper";
import { Messages } from "@/components/ui/messages/messages";
import { Refresh } from "@/components/ui/refresh";
import { requireViewer } from "@/lib/accounts/session/session";
import { getOwnTime } from "@/lib/attempts/own-time";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getResult } from "@/lib/grading/queries";
import { found, pathId } from "@/lib/server/found";
import { askLook, opened, revise, saveLaterStance, saveReflection } from "./actions";

type Props = { params: Promise<{ attemptId: string }> };

/** Read once for the title and the page. */
const load = cache(async (attemptId: string) => {
  const viewer = await requireViewer(`/attempts/${attemptId}/result`);
  const result = await found(() => getResult(viewer, pathId(attemptId)));
  if (!result) redirect(`/attempts/${attemptId}`);
  return { viewer, result };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { result } = await load((await params).attemptId);
  return { title: result.title };
}

export default async function ResultPage({ params }: Props) {
  const { viewer, result } = await load((await params).attemptId);
  const [notices, time] = await Promise.all([
    getUnreadCount(viewer),
    found(() => getOwnTime(viewer, result.attempt.attemptId)),
  ]);
  const now = new Date();
  const { items, marks } = numberPassages(result.items);
  return (
    <>
      <Messages names={["Article", "TextBeside", "Kept", "Revision", "SecondLook"]}>
        <TextBeside
          bar={<StudentBar viewer={viewer} where={result.courseTitle} notices={notices} />}
          text={
            <>
              <ArticleHeading text={result.text} />
              <MarksLegend marks={marks} isOwn />
              <ArticleText text={result.text} marks={marks} />
            </>
          }
        >
          <p className="hidden print:block">{viewer.name}</p>
          {result.isDemo ? <DemoNote /> : null}
          <KeptAnswers userId={viewer.userId} />
          {result.isNews ? <Opened attemptId={result.attempt.attemptId} open={opened} /> : null}
          <ResultPaper
            result={result}
            items={items}
            now={now}
            userId={viewer.userId}
            saveReflection={saveReflection}
            saveLaterStance={saveLaterStance}
            askLook={askLook}
            revise={revise}
          />
          <OwnTimeTable time={time} itemIds={result.items.map(({ item }) => item.id)} />
        </TextBeside>
      </Messages>
      <Refresh drawn={now.toISOString()} {...nextRelease(result, now)} />
    </>
  );
}
