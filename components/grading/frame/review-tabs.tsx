import { useTranslations } from "next-intl";
import { NavTabs } from "@/components/ui/nav-tabs";

const TABS = ["board", "results", "items", "insights", "marking", "discussion"] as const;
export type ReviewTab = (typeof TABS)[number];

/** The way between the pages about one assignment. */
export function ReviewTabs({ assignmentId, tab }: { assignmentId: string; tab: ReviewTab }) {
  const t = useTranslations("Review");
  const href = (name: ReviewTab) => `/assignments/${assignmentId}/${name}`;
  return (
    <NavTabs
      label={t("tabs")}
      tabs={TABS.map((name) => ({ href: href(name), label: t(name) }))}
      current={href(tab)}
    />
  );
}
