"use client";

import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { MOMENT } from "@/components/ui/moment";
import { Progress } from "@/components/ui/progress";
import type { BoardRow as Row } from "@/lib/grading/review/board-view";
import { ReturnedSigns } from "./returned-signs";
import { BoardStateSign } from "./state-sign";

/** One student: where they stand, how far they are, and what can be done about it. */
export function BoardRow({
  row,
  items,
  home,
  onReturn,
}: {
  row: Row;
  items: number;
  home: string;
  onReturn: (row: Row) => void;
}) {
  const t = useTranslations("Board");
  const format = useFormatter();
  const progress = t("ofItems", { answered: row.answered, items });
  return (
    <tr className="*:align-middle!">
      <th scope="row">
        {row.attemptId ? (
          <Link
            href={`${home}/attempts/${row.attemptId}`}
            prefetch={false}
            className="inline-flex min-h-11 items-center text-inherit"
          >
            {row.name}
          </Link>
        ) : (
          <span className="inline-flex min-h-11 items-center">{row.name}</span>
        )}
        {row.hasOwnTimes ? (
          <span className="-mt-1 block pb-1 font-normal text-marker-ink">{t("ownTimes")}</span>
        ) : null}
      </th>
      <td>
        <BoardStateSign state={row.state} isLate={row.isLate} />
        {row.endsAt ? (
          <span className="block text-muted">
            {t("until", { time: format.dateTime(new Date(row.endsAt), MOMENT) })}
          </span>
        ) : null}
        <BoardNumber row={row} />
        {row.state === "returned" ? <ReturnedSigns row={row} /> : null}
      </td>
      <td>
        {row.state === "notStarted" ? null : (
          <span className="flex min-w-36 items-center gap-3">
            <Progress label={progress} value={row.answered} max={items} />
            <span aria-hidden="true" className="flex-none">
              {progress}
            </span>
          </span>
        )}
      </td>
      <td className="whitespace-nowrap">
        {row.lastActivityAt ? format.dateTime(new Date(row.lastActivityAt), MOMENT) : null}
      </td>
      <td>
        <span className="flex items-center gap-3 whitespace-nowrap">
          {row.returnable.length > 0 ? (
            <Button
              look="quiet"
              className="-my-2 -ms-2"
              aria-label={t("returnWork", { name: row.name })}
              onClick={() => onReturn(row)}
            >
              {t("return")}
            </Button>
          ) : null}
          {row.unmarked > 0 ? (
            <Link
              href={`${home}/marking?attempt=${row.unmarkedAttemptId}`}
              prefetch={false}
              className="inline-flex min-h-11 items-center text-marker-ink"
            >
              {t("toMark", { count: row.unmarked })}
            </Link>
          ) : null}
        </span>
      </td>
    </tr>
  );
}

/** Which attempt it is, where that has to be said. */
function BoardNumber({ row: { attemptNumber, revises } }: { row: Row }) {
  const t = useTranslations("Board");
  const returning = useTranslations("Returning");
  if (revises !== null)
    return <span className="block text-muted">{returning("revisionOf", { number: revises })}</span>;
  if (attemptNumber === null || attemptNumber === 1) return null;
  return <span className="block text-muted">{t("attempt", { number: attemptNumber })}</span>;
}
