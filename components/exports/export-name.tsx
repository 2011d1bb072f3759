import { useTranslations } from "next-intl";
import type { ExportView } from "@/lib/exports/views";

/** What a file is, and of what. */
export function ExportName({ view: { kind, format, assignment, courseTitle } }: { view: ExportView }) {
  const t = useTranslations("ExportMenu");
  return (
    <>
      {t("named", { what: t(`kind_${kind}`), format })}
      <span className="block font-normal text-muted wrap-anywhere">
        {assignment ? t("inCourse", { title: assignment.title, course: courseTitle }) : courseTitle}
      </span>
    </>
  );
}
