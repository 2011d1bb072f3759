import { useTranslations } from "next-intl";
import { ChosenLinks } from "@/components/ui/chosen-links";
import type { StudentReports } from "@/lib/reports/student-reports";

/** The way between the pages of a course that is too large for one. */
export function ReportPages({
  here,
  reports: { marks, students, page, pages, onAPage },
}: {
  here: string;
  reports: StudentReports;
}) {
  const t = useTranslations("Reports");
  if (pages === 1) return null;
  const hrefOf = (one: number) => `${here}?${new URLSearchParams({ marks, page: `${one}` })}`;
  return (
    <ChosenLinks
      label={t("pages")}
      current={hrefOf(page)}
      links={Array.from({ length: pages }, (_, at) => ({
        href: hrefOf(at + 1),
        label: t("page", {
          from: at * onAPage + 1,
          to: Math.min(students.length, (at + 1) * onAPage),
          all: students.length,
        }),
      }))}
    />
  );
}
