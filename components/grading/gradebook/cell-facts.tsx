import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { MOMENT } from "@/components/ui/moment";
import type { GradebookCell, GradeRecord } from "@/lib/grading/gradebook-cell";
import { MoreSigns, SignDrawings, StateSign } from "./grade-signs";
import { Share } from "./share";

/** How one cell comes about. */
export function CellFacts({ view: { cell, column, rules, hasCategories } }: { view: GradebookCell }) {
  const t = useTranslations("GradeWord");
  const book = useTranslations("Gradebook");
  const format = useFormatter();
  const { marked, maximum, daysLate, points, ratio, attemptId, isDropped } = cell;
  const percent = Math.min(rules.late.cap, rules.late.perDay * daysLate);
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
              percent: format.number(ratio ?? 0, { style: "percent", maximumFractionDigits: 1 }),
            })}
          </strong>
        ),
    },
  ];
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

/** All that was set by hand in a cell, the newest first. */
export function WordHistory({ history }: { history: readonly GradeRecord[] }) {
  const t = useTranslations("GradeWord");
  const format = useFormatter();
  if (history.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h3 className="font-semibold">{t("history")}</h3>
      <ol className="flex flex-col">
        {history.map(({ percent, reason, setBy, setAt }) => (
          <li key={setAt.getTime()} className="border-t border-rule py-2">
            <p>
              <span className="font-semibold">
                {percent === null ? t("historyOff") : t("historySet", { percent })}
              </span>{" "}
              <span className="text-muted">
                {t("historyBy", { name: setBy ?? t("somebody"), when: format.dateTime(setAt, MOMENT) })}
              </span>
            </p>
            {reason ? <p className="max-w-measure wrap-anywhere whitespace-pre-line">{reason}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
