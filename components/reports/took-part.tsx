import { useTranslations } from "next-intl";
import type { ReportedWork } from "@/lib/reports/student-reports";
import { ReportSection } from "./report-section";

/** What a student did in the discussions of a course; nothing where there was none of it. */
export function TookPart({ work, level }: { work: readonly ReportedWork[]; level: "h2" | "h3" }) {
  const t = useTranslations("Reports");
  const discussed = work.filter(({ part, partMark }) => part || partMark);
  if (discussed.length === 0) return null;
  return (
    <ReportSection level={level} title={t("tookPart")}>
      <ul className="flex flex-col gap-3">
        {discussed.map(({ assignmentId, title, part, partMark }) => (
          <li key={assignmentId} className="max-w-measure">
            <p className="break-after-avoid font-semibold wrap-anywhere">{title}</p>
            <p>{part ? t("posts", part) : t("noPosts")}</p>
            {partMark ? <p>{t("partMark", { points: partMark.points, maximum: partMark.maximum })}</p> : null}
            {partMark?.comment ? (
              <p className="border-s-3 border-rule ps-4 whitespace-pre-line wrap-anywhere">
                {partMark.comment}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </ReportSection>
  );
}
