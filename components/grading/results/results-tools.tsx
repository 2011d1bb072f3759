import Link from "next/link";
import { useTranslations } from "next-intl";
import { type Sort, sortWord } from "@/lib/grading/review/sort-results";

/** Above the table: signs or points, and the files to take away. */
export function ResultsTools({
  assignmentId,
  sort,
  showPoints,
}: {
  assignmentId: string;
  sort: Sort;
  showPoints: boolean;
}) {
  const t = useTranslations("ResultsTable");
  const home = `/assignments/${assignmentId}`;
  const query = new URLSearchParams({ sort: sortWord(sort), ...(!showPoints && { show: "points" }) });
  const exports = `/api${home}/exports`;
  return (
    <div className="flex flex-wrap justify-between gap-x-8 print:hidden">
      <Link
        href={`${home}/results?${query}`}
        replace
        scroll={false}
        className="inline-flex min-h-11 items-center"
      >
        {showPoints ? t("showSigns") : t("showPoints")}
      </Link>
      <p className="flex flex-wrap items-center gap-x-4">
        <span className="text-muted">{t("download")}</span>
        <a href={`${exports}/students.csv`} download className="inline-flex min-h-11 items-center">
          {t("students")}
        </a>
        <a href={`${exports}/responses.csv`} download className="inline-flex min-h-11 items-center">
          {t("responses")}
        </a>
      </p>
    </div>
  );
}
