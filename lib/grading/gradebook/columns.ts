import type { createTranslator, Messages } from "next-intl";
import type { ColumnOf } from "@/lib/server/table-file";
import { percent } from "../export/columns";
import type { Gradebook, GradebookRow, GradeCell } from "./views";

/** A translator of the `Gradebook` catalogue. */
export type GradebookTranslator = ReturnType<typeof createTranslator<Messages, "Gradebook">>;

function stateWords({ state, daysLate, isDropped, word }: GradeCell, t: GradebookTranslator): string {
  return [
    t(`state_${state}`),
    daysLate > 0 ? t("late", { days: daysLate }) : null,
    isDropped ? t("dropped") : null,
    word ? t("setByHand") : null,
  ]
    .filter(Boolean)
    .join(", ");
}

/** A row per student: of each assignment what counts and how it stands, and the total. What is not known is an empty cell, not a 0. */
export function gradebookColumns(
  { columns, categories }: Pick<Gradebook, "columns" | "categories">,
  t: GradebookTranslator,
): ColumnOf<GradebookRow>[] {
  return [
    { head: t("student"), kind: "text", width: 28, cell: (row) => row.name },
    ...columns.flatMap(({ title, maximum }, at): ColumnOf<GradebookRow>[] => [
      {
        head: t("pointsHead", { title, points: maximum }),
        kind: "number",
        width: 24,
        cell: (row) => row.cells[at]?.points ?? null,
      },
      {
        head: t("stateHead", { title }),
        kind: "text",
        width: 24,
        cell: (row) => {
          const cell = row.cells[at];
          return cell ? stateWords(cell, t) : null;
        },
      },
    ]),
    ...categories.map(
      ({ title }, at): ColumnOf<GradebookRow> => ({
        head: t("categoryPercent", { title }),
        kind: "number",
        width: 20,
        cell: (row) => percent(row.categories[at] ?? null),
      }),
    ),
    { head: t("totalPercent"), kind: "number", width: 15, cell: (row) => percent(row.total) },
    { head: t("countedHead"), kind: "number", width: 25, cell: (row) => row.counted },
  ];
}
