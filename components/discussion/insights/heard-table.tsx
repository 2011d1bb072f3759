import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Table, Th } from "@/components/ui/table";
import type { Heard } from "@/lib/discussion/heard";
import type { HeardRow } from "@/lib/discussion/heard/rows";
import { HEARD_COLUMNS, type HeardSort, heardSortWord, sortHeard } from "@/lib/discussion/heard/sort";

/** Every student in numbers, in the order that the address says. */
export function HeardTable({
  heard,
  sort,
  nudge,
}: {
  heard: Heard;
  sort: HeardSort;
  /** Writes a word to the student of a row. */
  nudge: (row: HeardRow) => ReactNode;
}) {
  const t = useTranslations("Heard");
  const hasGroups = heard.rows.some(({ group }) => group !== null);
  const asksReplies = (heard.discussion?.settings.repliesRequired ?? 0) > 0;
  const columns = HEARD_COLUMNS.filter((column) => column !== "owed" || asksReplies);
  const sortBy = (by: HeardSort["by"]) => {
    const isNow = sort.by === by;
    const direction = sort.descending ? ("descending" as const) : ("ascending" as const);
    // Numbers are looked at from the largest down at first.
    const descending = isNow ? !sort.descending : by !== "name";
    return {
      sort: isNow ? direction : ("none" as const),
      href: `?sort=${heardSortWord({ by, descending })}`,
    };
  };
  return (
    <Table
      caption={t("caption")}
      captionHidden
      stacks
      head={
        <tr>
          {columns.map((column) => (
            <Th key={column} {...sortBy(column)}>
              {t(column)}
            </Th>
          ))}
          {hasGroups ? <Th>{t("group")}</Th> : null}
          <Th>{t("nudge")}</Th>
        </tr>
      }
    >
      {sortHeard(heard.rows, sort).map((row) => (
        <tr key={row.userId} className="*:align-middle!">
          <th scope="row">{row.name}</th>
          <Numbers row={row} asksReplies={asksReplies} />
          {hasGroups ? <td data-label={t("group")}>{row.group}</td> : null}
          <td>{nudge(row)}</td>
        </tr>
      ))}
    </Table>
  );
}

function Numbers({ row, asksReplies }: { row: HeardRow; asksReplies: boolean }) {
  const t = useTranslations("Heard");
  const format = useFormatter();
  const withShare = (count: number, share: number | null) =>
    share === null
      ? format.number(count)
      : t("share", { count, share: format.number(share, { style: "percent", maximumFractionDigits: 0 }) });
  return (
    <>
      <td data-label={t("posts")}>
        {row.posts === 0 ? <strong className="text-warn">{t("notPosted")}</strong> : format.number(row.posts)}
      </td>
      <td data-label={t("replies")} className="whitespace-nowrap">
        {withShare(row.replies, row.replyShare)}
      </td>
      <td data-label={t("words")} className="whitespace-nowrap">
        {withShare(row.words, row.wordShare)}
      </td>
      <td data-label={t("answers")}>
        {row.posts > 0 && row.answers === 0 ? (
          <span className="text-marker-ink">{t("notAnswered")}</span>
        ) : (
          format.number(row.answers)
        )}
      </td>
      {asksReplies ? (
        <td data-label={row.owed > 0 ? t("owed") : undefined}>
          {row.owed > 0 ? format.number(row.owed) : null}
        </td>
      ) : null}
    </>
  );
}
