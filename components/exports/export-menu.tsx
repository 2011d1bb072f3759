import Link from "next/link";
import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { ASSIGNMENT_FILES, COURSE_FILES, type ExportKind, FORMATS } from "@/lib/schemas/exports";

/** All there is to take away of an assignment: the same wherever it is offered. */
export function AssignmentExports({ assignmentId }: { assignmentId: string }) {
  const t = useTranslations("ExportMenu");
  return (
    <ExportMenu
      folder={`/api/assignments/${assignmentId}/exports`}
      files={ASSIGNMENT_FILES}
      report={{ href: `/assignments/${assignmentId}/report`, label: t("classReport") }}
    />
  );
}

/** All there is to take away of a course. */
export function CourseExports({ courseId }: { courseId: string }) {
  const t = useTranslations("ExportMenu");
  return (
    <ExportMenu
      folder={`/api/courses/${courseId}/exports`}
      files={COURSE_FILES}
      report={{ href: `/courses/${courseId}/reports`, label: t("studentReports") }}
    />
  );
}

/** Files in every format, a report to print, and the way to the files that were made in the background. Works without script. */
function ExportMenu({
  folder,
  files,
  report,
}: {
  folder: string;
  files: Readonly<Record<string, ExportKind>>;
  report: { readonly href: string; readonly label: string };
}) {
  const t = useTranslations("ExportMenu");
  return (
    <div className="max-w-form print:hidden">
      <Disclosure summary={t("title")}>
        <ul className="flex flex-col">
          {Object.entries(files).map(([name, kind]) => (
            <li key={name} className="flex flex-wrap items-center justify-between gap-x-6">
              <span>{t(`kind_${kind}`)}</span>
              <span className="flex gap-x-4">
                {Object.keys(FORMATS).map((ending) => (
                  // No `download`: what takes longer answers with a page that is to be shown, not to be kept.
                  <a
                    key={ending}
                    href={`${folder}/${name}.${ending}`}
                    aria-label={t("of", { what: t(`kind_${kind}`), format: ending.toUpperCase() })}
                    className="inline-flex min-h-11 min-w-11 items-center justify-end"
                  >
                    {ending.toUpperCase()}
                  </a>
                ))}
              </span>
            </li>
          ))}
        </ul>
        <p className="flex flex-wrap justify-between gap-x-6 border-t border-rule pt-1">
          <Link href={report.href} className="inline-flex min-h-11 items-center">
            {report.label}
          </Link>
          <Link href="/exports" className="inline-flex min-h-11 items-center">
            {t("mine")}
          </Link>
        </p>
      </Disclosure>
    </div>
  );
}
