import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ReviewFrame } from "@/components/grading/frame/review-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { NavTabs } from "@/components/ui/nav-tabs";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { DiscussionDesk } from "@/lib/discussion/desk/load-discussion";

const PAGES = [
  "threads",
  "moderation",
  "heard",
  "evidence",
  "stances",
  "common-ground",
  "marks",
  "settings",
] as const;
export type DiscussionPage = (typeof PAGES)[number];

/** What the pages of those who lead a discussion stand in. Before it is set up, all but the settings say so. */
export async function DiscussionFrame({
  viewer,
  desk,
  page,
  notices,
  children,
}: {
  viewer: Viewer;
  desk: Pick<DiscussionDesk, "head" | "discussion">;
  page: DiscussionPage;
  /** For the bar: how many the viewer has not seen. */
  notices?: number | undefined;
  children: ReactNode;
}) {
  const t = await getTranslations("DiscussionFrame");
  const { head } = desk;
  const home = `/assignments/${head.assignmentId}/discussion`;
  const href = (name: DiscussionPage) => (name === "threads" ? home : `${home}/${name}`);
  const isThere = desk.discussion !== null;
  return (
    <ReviewFrame viewer={viewer} head={head} tab="discussion" notices={notices}>
      {isThere ? (
        <NavTabs
          label={t("pages")}
          tabs={PAGES.map((name) => ({ href: href(name), label: t(name) }))}
          current={href(page)}
        />
      ) : null}
      {isThere || page === "settings" ? (
        children
      ) : (
        <EmptyState
          title={t("noneTitle")}
          action={
            head.canEdit ? (
              <LinkButton look="main" href={href("settings")}>
                {t("setUp")}
              </LinkButton>
            ) : undefined
          }
        >
          <p>{head.canEdit ? t("noneBody") : t("noneBodyAssistant")}</p>
        </EmptyState>
      )}
    </ReviewFrame>
  );
}
