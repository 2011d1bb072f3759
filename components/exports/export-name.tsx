import { useTranslations } from "next-intl";
import type { ExportView } from "@/lib/exports/views";

/** What a file is. */
export function ExportName({ view: { kind, format } }: { view: ExportView }) {
  const t = useTranslations("ExportMenu");
  return t("named", { what: t(`kind_${kind}`), format });
}

/** Of what it is. */
export function ExportPlace({ view: { assignment, courseTitle } }: { view: ExportView }) {
  const t = useTranslations("ExportMenu");
  return (
    <span className="wrap-anywhere">
      {assignment ? t("inCourse", { title: assignment.title, course: courseTitle }) : courseTitle}
    </span>
  );
}
