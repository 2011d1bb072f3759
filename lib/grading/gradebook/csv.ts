import type { createTranslator, Messages } from "next-intl";
import { csvOf } from "@/lib/server/csv";
import type { Gradebook, GradeCell } from "./views";

/** A translator of the `Gradebook` catalogue, as `getTranslations("Gradebook")` gives. */
export type GradebookTranslator = ReturnType<typeof createTranslator<Messages, "Gradebook">>;

/** To a tenth of a percent, as a number. */
const percent = (ratio: number | null) => (ratio === null ? null : Math.round(ratio * 1000) / 10);

/** A row per student: of each assignment what counts and how it stands, and the total. What is not known is an empty cell, not a 0. */
export function gradebookCsv({ columns, categories, rows }: Gradebook, t: GradebookTranslator): string {
  const state = ({ state, daysLate, isDropped, word }: GradeCell) =>
    [
      t(`state_${state}`),
      daysLate > 0 ? t("late", { days: daysLate }) : null,
      isDropped ? t("dropped") : null,
      word ? t("setByHand") : null,
    ]
      .filter(Boolean)
      .join(", ");
  const header = [
    t("student"),
    ...columns.flatMap(({ title, maximum }) => [
      t("pointsHead", { title, points: maximum }),
      t("stateHead", { title }),
    ]),
    ...categories.map(({ title }) => t("categoryPercent", { title })),
    t("totalPercent"),
    t("countedHead"),
  ];
  return csvOf(
    header,
    rows.map((row) => [
      row.name,
      ...row.cells.flatMap((cell) => [cell.points, state(cell)]),
      ...row.categories.map(percent),
      percent(row.total),
      row.counted,
    ]),
  );
}
