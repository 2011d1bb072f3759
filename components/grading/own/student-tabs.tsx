import { useTranslations } from "next-intl";
import { NavTabs } from "@/components/ui/nav-tabs";

/** The pages of a student: what there is to do, and what counts. */
export function StudentTabs({ current }: { current: "assignments" | "grades" }) {
  const t = useTranslations("MyGrades");
  const tabs = (["assignments", "grades"] as const).map((page) => ({ href: `/${page}`, label: t(page) }));
  return <NavTabs label={t("pages")} tabs={tabs} current={`/${current}`} />;
}
