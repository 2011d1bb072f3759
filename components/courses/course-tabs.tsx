import { getTranslations } from "next-intl/server";
import { NavTabs } from "@/components/ui/nav-tabs";

/** The pages of a course. */
export async function CourseTabs({
  courseId,
  current,
}: {
  courseId: string;
  current: "assignments" | "people";
}) {
  const t = await getTranslations("Courses");
  const tabs = [
    { href: `/courses/${courseId}`, label: t("assignments") },
    { href: `/courses/${courseId}/people`, label: t("people") },
  ];
  const [assignments, people] = tabs.map(({ href }) => href);
  return (
    <NavTabs label={t("pages")} tabs={tabs} current={(current === "people" ? people : assignments) ?? ""} />
  );
}
