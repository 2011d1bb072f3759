import { useTranslations } from "next-intl";
import type { ReportedWork } from "@/lib/reports/student-reports";
import { ReportSection } from "./report-section";

/** What teachers said of a student's answers; nothing where nothing was said. */
export function TeacherSaid({ work, level }: { work: readonly ReportedWork[]; level: "h2" | "h3" }) {
  const t = useTranslations("Reports");
  const said = work.filter(({ comments }) => comments.length > 0);
  if (said.length === 0) return null;
  return (
    <ReportSection level={level} title={t("said")}>
      {said.map(({ assignmentId, title, comments }) => (
        <div key={assignmentId} className="flex flex-col gap-2">
          <p className="break-after-avoid font-semibold wrap-anywhere">{title}</p>
          <ul className="flex flex-col gap-3">
            {comments.map(({ prompt, comment }) => (
              <li key={`${prompt}:${comment}`} className="max-w-measure border-s-3 border-rule ps-4">
                {prompt ? (
                  <p className="line-clamp-2 text-muted wrap-anywhere">{t("onQuestion", { prompt })}</p>
                ) : null}
                <p className="whitespace-pre-line wrap-anywhere">{comment}</p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </ReportSection>
  );
}
