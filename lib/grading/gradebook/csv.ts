import type { createTranslator, Messages } from "next-intl";
import { gradeFor, shownPercent } from "@/lib/scoring/grade-scale";
import { csvOf } from "@/lib/server/csv";
import type { Gradebook, GradeCell } from "./views";

/** A translator of the `Gradebook` catalogue, as `getTranslations("Gradebook")` gives. */
export type GradebookTranslator = ReturnType<typeof createTranslator<Messages, "Gradebook">>;

/** To a tenth of a percent, as a number. */
const percent = (ratio: number | null) => (ratio === null ? null : shownPercent(ratio));

/**
 * A row per student: of each assignment what counts and how it stands, and the total; each with its grade where the course has a
 * scale. What is not known is an empty cell, not a 0.
 */
export function gradebookCsv(
  { rules: { scale }, columns, categories, rows }: Gradebook,
  t: GradebookTranslator,
): string {
  /** One cell more where there is a scale, and none where there is not. */
  const inScale = <T>(cell: T): T[] => (scale.length > 0 ? [cell] : []);
  const grade = (ratio: number | null) => inScale(ratio === null ? null : gradeFor(scale, ratio));
  const state = ({ state, daysLate, isDropped, word, excused }: GradeCell) =>
    [
      t(`state_${state}`),
      daysLate > 0 ? t("late", { days: daysLate }) : null,
      isDropped ? t("dropped") : null,
      word && !excused ? t("setByHand") : null,
    ]
      .filter(Boolean)
      .join(", ");
  const header = [
    t("student"),
    ...columns.flatMap(({ kind, title: assignment, maximum }) => {
      const title = kind === "work" ? assignment : t("discussion", { title: assignment });
      return [
        t("pointsHead", { title, points: maximum }),
        ...inScale(t("gradeHead", { title })),
        t("stateHead", { title }),
      ];
    }),
    ...categories.map(({ title }) => t("categoryPercent", { title })),
    t("totalPercent"),
    ...inScale(t("totalGrade")),
    t("countedHead"),
  ];
  return csvOf(
    header,
    rows.map((row) => [
      row.name,
      ...row.cells.flatMap((cell) => [cell.points, ...grade(cell.ratio), state(cell)]),
      ...row.categories.map(percent),
      percent(row.total),
      ...grade(row.total),
      row.counted,
    ]),
  );
}
