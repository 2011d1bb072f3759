import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { DemoNote } from "@/components/app/demo-note";
import { TeacherBar } from "@/components/app/teacher-bar";
import { ArticleHeading } from "@/components/articles/article-heading";
import { ArticleText } from "@/components/articles/article-text";
import { TextBeside } from "@/components/articles/beside/text-beside";
import type { Mark } from "@/components/articles/words-html";
import { MarksLegend } from "@/components/grading/result/marks-legend";
import { Messages } from "@/components/ui/messages/messages";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import type { ReviewHead } from "@/lib/grading/review/head";
import { FirstPassage } from "./first-passage";
import { type ReviewTab, ReviewTabs } from "./review-tabs";

/** What a single answer is looked at in: the text with its passages marked on one side, the work on the other. */
export function ReviewDesk({
  viewer,
  head,
  tab,
  text,
  marks,
  place,
  names = [],
  children,
}: {
  viewer: Viewer;
  head: ReviewHead;
  tab: ReviewTab;
  text: ReadingText;
  marks: readonly Mark[];
  /** Which answer this is: the text is turned to its first passage when it changes. */
  place: string;
  /** The namespaces of the client components among the children. */
  names?: ComponentProps<typeof Messages>["names"];
  children: ReactNode;
}) {
  return (
    <Messages names={["Article", "Keys", "TextBeside", ...names]}>
      <TextBeside
        bar={
          <>
            <TeacherBar
              viewer={viewer}
              where={<Link href={`/assignments/${head.assignmentId}/board`}>{head.title}</Link>}
            />
            <div className="px-4 md:px-7">
              <ReviewTabs assignmentId={head.assignmentId} tab={tab} />
            </div>
          </>
        }
        text={
          <>
            <ArticleHeading text={text} />
            <MarksLegend marks={marks} isOwn={false} />
            <ArticleText text={text} marks={marks} />
            <FirstPassage key={place} />
          </>
        }
      >
        {head.isDemo ? <DemoNote /> : null}
        {children}
      </TextBeside>
    </Messages>
  );
}
