"use client";

import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { MOMENT } from "@/components/ui/moment";
import { Progress } from "@/components/ui/progress";
import type { BoardRow as Row } from "@/lib/grading/review/board-view";
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
        {row.attemptNumber !== null && row.attemptNumber > 1 ? (
          <span className="block text-muted">{t("attempt", { number: row.attemptNumber })}</span>
        ) : null}
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
