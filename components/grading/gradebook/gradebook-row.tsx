import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { GradebookColumn, GradeCell, GradebookRow as RowView } from "@/lib/grading/gradebook/views";
import type { GradeScale } from "@/lib/schemas/grade-scale";
import { gradeFor } from "@/lib/scoring/grade-scale";
import { isOrdinary, MoreSigns, StateSign } from "./grade-signs";
import type { Show } from "./gradebook-address";
import { Nothing, Share } from "./share";

/** One student: the total, the categories, and a cell for each assignment, which leads to how it came about. */
export function GradebookRow({
  home,
  columns,
  row,
  show,
  scale,
}: {
  home: string;
  columns: readonly GradebookColumn[];
  row: RowView;
  show: Show;
  scale: GradeScale;
}) {
  const t = useTranslations("Gradebook");
  return (
    <tr>
      <th scope="row" className="min-w-28 max-w-36 wrap-anywhere sm:max-w-60">
        {row.name}
      </th>
      <td className="whitespace-nowrap">
        <span className="font-semibold">
          <ShareOrGrade value={row.total} show={show} scale={scale} />
        </span>
        {row.total === null ? null : (
          <span className="block text-muted">
            {show === "scale" ? (
              <span className="block">
                <Share value={row.total} />
              </span>
            ) : null}
            {t(columns.some(({ kind }) => kind === "discussion") ? "countedParts" : "counted", {
              count: row.counted,
            })}
          </span>
        )}
      </td>
      {row.categories.map((mean, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: in the order of the categories, which do not move.
        <td key={at} className="whitespace-nowrap">
          <ShareOrGrade value={mean} show={show} scale={scale} />
        </td>
      ))}
      {columns.map(({ id, kind, assignmentId }, at) => {
        const cell = row.cells[at];
        const about =
          kind === "work"
            ? `${home}/${assignmentId}/${row.userId}`
            : `/assignments/${assignmentId}/discussion/marks/${row.userId}`;
        return (
          <td key={id} className="p-0!">
            {cell ? <Cell href={about} cell={cell} show={show} scale={scale} /> : null}
          </td>
        );
      })}
    </tr>
  );
}

function Cell({ href, cell, show, scale }: { href: string; cell: GradeCell; show: Show; scale: GradeScale }) {
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
            <Figure cell={cell} show={show} scale={scale} />
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

/** What a cell counts, in the way that is chosen. */
export function Figure({
  cell: { points, maximum, ratio },
  show,
  scale,
}: {
  cell: Pick<GradeCell, "points" | "maximum" | "ratio">;
  show: Show;
  scale: GradeScale;
}) {
  const t = useTranslations("Gradebook");
  const format = useFormatter();
  if (points === null) return <Nothing />;
  if (show !== "points") return <ShareOrGrade value={ratio} show={show} scale={scale} />;
  const number = (value: number) => format.number(value, { maximumFractionDigits: 2 });
  return t("pointsOf", { points: number(points), maximum: number(maximum) });
}

/** A share in per cent, or its grade where grades are shown. */
function ShareOrGrade({ value, show, scale }: { value: number | null; show: Show; scale: GradeScale }) {
  if (value === null || show !== "scale") return <Share value={value} />;
  return <bdi>{gradeFor(scale, value)}</bdi>;
}
