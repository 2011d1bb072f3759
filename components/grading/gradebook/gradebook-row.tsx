import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { GradebookColumn, GradeCell, GradebookRow as RowView } from "@/lib/grading/gradebook/views";
import { isOrdinary, MoreSigns, StateSign } from "./grade-signs";
import type { Show } from "./gradebook-address";
import { Nothing, Share } from "./share";

/** One student: the total, the categories, and a cell for each assignment, which leads to how it came about. */
export function GradebookRow({
  home,
  columns,
  row,
  show,
}: {
  home: string;
  columns: readonly GradebookColumn[];
  row: RowView;
  show: Show;
}) {
  const t = useTranslations("Gradebook");
  return (
    <tr>
      <th scope="row" className="min-w-28 max-w-36 wrap-anywhere sm:max-w-60">
        {row.name}
      </th>
      <td className="whitespace-nowrap">
        <span className="font-semibold">
          <Share value={row.total} />
        </span>
        {row.total === null ? null : (
          <span className="block text-muted">{t("counted", { count: row.counted })}</span>
        )}
      </td>
      {row.categories.map((mean, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: in the order of the categories, which do not move.
        <td key={at} className="whitespace-nowrap">
          <Share value={mean} />
        </td>
      ))}
      {columns.map(({ assignmentId }, at) => {
        const cell = row.cells[at];
        return (
          <td key={assignmentId} className="p-0!">
            {cell ? <Cell href={`${home}/${assignmentId}/${row.userId}`} cell={cell} show={show} /> : null}
          </td>
        );
      })}
    </tr>
  );
}

function Cell({ href, cell, show }: { href: string; cell: GradeCell; show: Show }) {
  const hasFigure = cell.points !== null || isOrdinary(cell.state);
  return (
    <Link
      href={href}
      // A table of hundreds of links: each is fetched when it is followed.
      prefetch={false}
      className="flex min-h-11 flex-col justify-center px-2.5 py-2 text-inherit no-underline -outline-offset-3 hover:bg-rule/60"
    >
      {hasFigure ? (
        <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
          <span className={cell.isDropped ? "line-through" : ""}>
            <Figure cell={cell} show={show} />
          </span>
          {isOrdinary(cell.state) ? <StateSign state={cell.state} /> : null}
        </span>
      ) : null}
      <span className="flex flex-wrap items-center gap-x-2 text-muted">
        {isOrdinary(cell.state) ? null : <StateSign state={cell.state} />}
        <MoreSigns cell={cell} />
      </span>
    </Link>
  );
}

function Figure({ cell: { points, maximum, ratio }, show }: { cell: GradeCell; show: Show }) {
  const t = useTranslations("Gradebook");
  const format = useFormatter();
  if (points === null) return <Nothing />;
  if (show === "percent") return <Share value={ratio} />;
  const number = (value: number) => format.number(value, { maximumFractionDigits: 2 });
  return t("pointsOf", { points: number(points), maximum: number(maximum) });
}
