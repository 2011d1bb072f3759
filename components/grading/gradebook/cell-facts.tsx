import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { GradebookCell } from "@/lib/grading/gradebook-cell";
import { gradeFor, shownPercent } from "@/lib/scoring/grade-scale";
import { MoreSigns, SignDrawings, StateSign } from "./grade-signs";
import { Share } from "./share";

/** How one cell comes about. */
export function CellFacts({ view: { cell, column, rules, hasCategories } }: { view: GradebookCell }) {
  const t = useTranslations("GradeWord");
  const about = useTranslations("GradeCell");
  const book = useTranslations("Gradebook");
  const format = useFormatter();
  const { marked, maximum, daysLate, points, ratio, attemptId, isDropped } = cell;
  const percent = Math.min(rules.late.cap, rules.late.perDay * daysLate);
  const grade = ratio === null ? null : gradeFor(rules.scale, ratio);
  const number = (value: number) => format.number(value, { maximumFractionDigits: 2 });
  const facts = [
    {
      name: t("state"),
      fact: (
        <span className="flex flex-wrap items-center gap-x-3">
          <StateSign state={cell.state} inWords />
          <MoreSigns cell={cell} />
        </span>
      ),
    },
    {
      name: t("marked"),
      fact:
        marked === null ? (
          <Share value={null} />
        ) : (
          book("pointsOf", { points: number(marked), maximum: number(maximum) })
        ),
    },
    { name: t("late"), fact: daysLate > 0 ? t("latePenalty", { days: daysLate, percent }) : t("inTime") },
    {
      name: t("counts"),
      fact:
        points === null ? (
          t("countsNothing")
        ) : (
          <strong>
            {t("countsOf", {
              ...{ points, maximum },
              percent: format.number(shownPercent(ratio ?? 0) / 100, {
                style: "percent",
                maximumFractionDigits: 1,
              }),
            })}
          </strong>
        ),
    },
  ];
  if (grade !== null)
    facts.push({ name: about("grade"), fact: <bdi className="font-semibold">{grade}</bdi> });
  facts.push({ name: about("sees"), fact: about(cell.isReleased ? "sees_yes" : "sees_no") });
  const isOutside = hasCategories && column.categoryId === null && points !== null;
  return (
    <div className="flex flex-col gap-3">
      <SignDrawings />
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-2">
        {facts.map(({ name, fact }) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {cell.excused ? <p>{about("excusedHint")}</p> : null}
      {isDropped ? <p>{t("dropped")}</p> : null}
      {isOutside ? <p>{t("noCategory")}</p> : null}
      {attemptId ? (
        <Link
          href={`/assignments/${column.assignmentId}/attempts/${attemptId}`}
          className="inline-flex min-h-11 items-center self-start"
        >
          {t("attempt")}
        </Link>
      ) : null}
    </div>
  );
}
