import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DemoNote } from "@/components/app/demo-note";
import { TeacherBar } from "@/components/app/teacher-bar";
import { KeptNotice } from "@/components/grading/second/second-notice";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { AssignmentHead, Facts as ClassFacts } from "@/lib/grading/review/head";
import { Facts } from "./facts";
import { PolicyLine } from "./policy-line";
import { type ReviewTab, ReviewTabs } from "./review-tabs";

/** What the pages about one assignment's results stand in: the bar, its name and policy, and the way between them. */
export async function ReviewFrame({
  viewer,
  head,
  tab,
  facts,
  notices,
  children,
}: {
  viewer: Viewer;
  head: AssignmentHead;
  tab: ReviewTab;
  /** Where the class stands; left out where the page draws it itself, or has no room for it. */
  facts?: ClassFacts | undefined;
  /** For the bar: how many the viewer has not seen. */
  notices?: number | undefined;
  children: ReactNode;
}) {
  const t = await getTranslations("Review");
  const home = `/assignments/${head.assignmentId}`;
  return (
    <>
      <TeacherBar
        viewer={viewer}
        notices={notices}
        where={<Link href={`/courses/${head.courseId}`}>{head.courseTitle}</Link>}
      />
      <main id="content" className="mx-auto flex max-w-table flex-col gap-6 px-4 py-6 md:px-7 md:py-8">
        {head.isDemo ? <DemoNote /> : null}
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
          <div className="min-w-0">
            <h1 className="title wrap-break-word">{head.title}</h1>
            <PolicyLine head={head} now={new Date()} />
          </div>
          <div className="flex flex-wrap gap-3 print:hidden">
            <LinkButton href={`${home}/preview`}>{t("preview")}</LinkButton>
            {head.canEdit ? <LinkButton href={`${home}/edit`}>{t("edit")}</LinkButton> : null}
          </div>
        </div>
        <ReviewTabs assignmentId={head.assignmentId} tab={tab} />
        {head.isPublished ? null : (
          <Notice tone="warn" live={false} title={t("draftTitle")}>
            <p>{t("draftBody")}</p>
          </Notice>
        )}
        {head.isSecondMarker ? <KeptNotice home={home} /> : null}
        {facts ? <Facts facts={facts} home={home} /> : null}
        {children}
      </main>
    </>
  );
}
