"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Marked } from "./marking-form";

/** Says what was saved last, and leads back to it. */
export function SavedLine({
  student,
  marked: { points, maximum },
  href,
}: {
  student: string;
  marked: Marked;
  /** Null while it is still on the page. */
  href: string | null;
}) {
  const t = useTranslations("Marking");
  return (
    <p role="status" className="flex flex-wrap items-center gap-x-4">
      <span className="font-semibold text-good">{t("saved", { student, points, maximum })}</span>
      {href ? (
        <Link href={href} className="inline-flex min-h-11 items-center">
          {t("back")}
        </Link>
      ) : null}
    </p>
  );
}
