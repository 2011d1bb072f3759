import Link from "next/link";
import { useTranslations } from "next-intl";
import { ChosenLinks } from "@/components/ui/chosen-links";
import type { GradebookSort } from "@/lib/grading/gradebook/sort-gradebook";
import { gradebookAddress, type Show } from "./gradebook-address";

/** Above the table: points, per cent or grades, and the rules. */
export function GradebookTools({
  courseId,
  sort,
  show,
  hasScale,
}: {
  courseId: string;
  sort: GradebookSort;
  show: Show;
  hasScale: boolean;
}) {
  const t = useTranslations("Gradebook");
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-8 print:hidden">
      <ChosenLinks
        label={t("show")}
        current={gradebookAddress(courseId, sort, show)}
        links={[
          { href: gradebookAddress(courseId, sort, "points"), label: t("showPoints") },
          { href: gradebookAddress(courseId, sort, "percent"), label: t("showPercent") },
          ...(hasScale ? [{ href: gradebookAddress(courseId, sort, "scale"), label: t("showScale") }] : []),
        ]}
      />
      <p className="flex flex-wrap items-center gap-x-5">
        <Link href={`/courses/${courseId}/gradebook/settings`} className="inline-flex min-h-11 items-center">
          {t("rules")}
        </Link>
      </p>
    </div>
  );
}
