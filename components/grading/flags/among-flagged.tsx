"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import type { QueueEntry } from "@/lib/grading/marking/queue";

/** Where one is while one goes through the flagged answers alone, and the way back to all. */
export function AmongFlagged({
  queue,
  entry,
  all,
}: {
  queue: readonly QueueEntry[];
  entry: QueueEntry;
  /** The address of the same answer among all. */
  all: string;
}) {
  const t = useTranslations("Flags");
  const flagged = queue.filter(({ isFlagged }) => isFlagged);
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-muted">
      {flagged.length === 0
        ? t("none")
        : t("among", { place: flagged.indexOf(entry) + 1, count: flagged.length })}
      <Link href={all} className="inline-flex min-h-11 items-center">
        {t("toAll")}
      </Link>
    </p>
  );
}
