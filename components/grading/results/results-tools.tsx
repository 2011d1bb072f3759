import Link from "next/link";
import { useTranslations } from "next-intl";
import { type Sort, sortWord } from "@/lib/grading/review/sort-results";

/** Above the table: signs or points. */
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
  return (
    <div className="print:hidden">
      <Link
        href={`${home}/results?${query}`}
        replace
        scroll={false}
        className="inline-flex min-h-11 items-center"
      >
        {showPoints ? t("showSigns") : t("showPoints")}
      </Link>
    </div>
  );
}
