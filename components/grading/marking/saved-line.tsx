"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Marked } from "./marking-form";

/** Says what was saved last, leads back to it, and takes it back. */
export function SavedLine({
  student,
  marked: { points, maximum },
  isTakenBack,
  problem,
  href,
  onUndo,
}: {
  student: string;
  marked: Marked;
  isTakenBack: boolean;
  /** Why it could not be taken back. */
  problem: string | undefined;
  /** Null while it is still on the page. */
  href: string | null;
  onUndo: () => void;
}) {
  const t = useTranslations("Marking");
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      <p role="status" className={`font-semibold ${problem ? "text-warn" : "text-good"}`}>
        {problem ?? (isTakenBack ? t("takenBack", { student }) : t("saved", { student, points, maximum }))}
      </p>
      {href ? (
        <Link href={href} className="inline-flex min-h-11 items-center">
          {t("back")}
        </Link>
      ) : null}
      {isTakenBack ? null : (
        <Button look="quiet" onClick={onUndo}>
          {t("undo")}
        </Button>
      )}
    </div>
  );
}
