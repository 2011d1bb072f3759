import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TeacherBar } from "@/components/app/teacher-bar";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { PrintButton } from "./print-button";

/** What a report stands in: on the screen with its choices above it, on paper alone. */
export function ReportFrame({
  viewer,
  notices,
  back,
  choices,
  children,
}: {
  viewer: Viewer;
  notices: number;
  back: { readonly href: string; readonly label: string };
  /** What the report may tell. */
  choices: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations("Reports");
  return (
    <>
      <TeacherBar viewer={viewer} notices={notices} />
      <main id="content" className="report mx-auto flex max-w-3xl flex-col gap-6 px-5 py-6 md:px-7 md:py-8">
        <div className="flex flex-col gap-3 border-b border-rule pb-5 print:hidden">
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <Link href={back.href} className="inline-flex min-h-11 items-center">
              {back.label}
            </Link>
            <PrintButton>{t("print")}</PrintButton>
          </div>
          {choices}
          <p className="text-muted">{t("printHint")}</p>
        </div>
        {children}
      </main>
    </>
  );
}
