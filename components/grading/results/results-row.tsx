import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { NoFigure, Ratio } from "@/components/grading/frame/ratio";
import { MOMENT } from "@/components/ui/moment";
import type { Cell } from "@/lib/grading/review/cells";
import type { ResultsColumn, ResultsRow as RowView } from "@/lib/grading/review/results-table";
import { CellSign } from "./cell-sign";

/** One student's results; each sign leads to the answer beside the text. */
export function ResultsRow({
  home,
  columns,
  row,
  showPoints,
}: {
  home: string;
  columns: readonly ResultsColumn[];
  row: RowView;
  showPoints: boolean;
}) {
  const t = useTranslations("ResultsTable");
  const returning = useTranslations("Returning");
  const attempt = row.attemptId ? `${home}/attempts/${row.attemptId}` : null;
  return (
    <tr className="*:align-middle!">
      <th scope="row">
        {attempt ? (
          <Link href={attempt} prefetch={false} className="inline-flex min-h-11 items-center text-inherit">
            {row.name}
          </Link>
        ) : (
          row.name
        )}
        {row.revises !== null ? (
          <span className="block text-muted">{returning("revisionOf", { number: row.revises })}</span>
        ) : row.attemptNumber !== null && row.attemptNumber > 1 ? (
          <span className="block text-muted">{t("attempt", { number: row.attemptNumber })}</span>
        ) : null}
      </th>
      {columns.map(({ itemVersionId, number }, index) => {
        const cell = row.cells?.[index];
        return (
          <td key={itemVersionId} className="p-0! text-center!">
            {cell && attempt ? (
              <CellLink href={`${attempt}?item=${itemVersionId}`} {...{ number, cell, showPoints }} />
            ) : null}
          </td>
        );
      })}
      <td className="whitespace-nowrap">
        <HandedIn row={row} />
        <Opened row={row} />
      </td>
      <td className="whitespace-nowrap">
        <Points row={row} />
      </td>
      <td className="whitespace-nowrap">{row.totals ? <Ratio value={row.totals.ratio} /> : <NoFigure />}</td>
    </tr>
  );
}

function CellLink({
  href,
  number,
  cell,
  showPoints,
}: {
  href: string;
  number: number;
  cell: Cell;
  showPoints: boolean;
}) {
  const t = useTranslations("ResultsTable");
  const review = useTranslations("Review");
  const format = useFormatter();
  const points =
    showPoints && cell.points !== null ? format.number(cell.points, { maximumFractionDigits: 2 }) : null;
  return (
    <Link
      href={href}
      // A table of hundreds of links: each is fetched when it is followed.
      prefetch={false}
      aria-label={`${t("cell", { number, state: review(`cell_${cell.state}`) })}${points === null ? "" : `, ${points}`}`}
      className="inline-flex size-11 items-center justify-center gap-1 rounded-control text-inherit no-underline -outline-offset-3 hover:bg-rule/60"
    >
      <CellSign state={cell.state} hidden />
      {points}
    </Link>
  );
}

function HandedIn({ row: { handedInAt, isLate } }: { row: RowView }) {
  const t = useTranslations("ResultsTable");
  const format = useFormatter();
  if (!handedInAt) return <span className="text-muted">{t("notHandedIn")}</span>;
  const when = format.dateTime(handedInAt, MOMENT);
  return isLate ? <span className="text-warn">{t("late", { when })}</span> : when;
}

/** Of returned work: whether its student has opened it. */
function Opened({ row: { returnedAt, openedAt } }: { row: RowView }) {
  const t = useTranslations("Returning");
  const format = useFormatter();
  if (!returnedAt) return null;
  return (
    <span className="block text-muted">
      {openedAt ? t("openedAt", { when: format.dateTime(openedAt, MOMENT) }) : t("notOpened")}
    </span>
  );
}

function Points({ row: { totals, markedMaximum } }: { row: RowView }) {
  const t = useTranslations("ResultsTable");
  if (!totals || markedMaximum === null) return <NoFigure />;
  return (
    <>
      {t("scoreOf", { points: totals.points, maximum: markedMaximum })}
      {totals.needsMarking > 0 ? <span className="text-muted"> {t("soFar")}</span> : null}
    </>
  );
}
