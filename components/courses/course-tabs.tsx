import { getTranslations } from "next-intl/server";
import { NavTabs } from "@/components/ui/nav-tabs";

/** The pages of a course. */
export async function CourseTabs({
  courseId,
  current,
}: {
  courseId: string;
  current: "assignments" | "gradebook" | "progress" | "people";
}) {
  const t = await getTranslations("Courses");
  const home = `/courses/${courseId}`;
  const addresses = {
    assignments: home,
    gradebook: `${home}/gradebook`,
    progress: `${home}/progress`,
    people: `${home}/people`,
  };
  const tabs = (["assignments", "gradebook", "progress", "people"] as const).map((page) => ({
    href: addresses[page],
    label: t(page),
  }));
  return <NavTabs label={t("pages")} tabs={tabs} current={addresses[current]} />;
}
