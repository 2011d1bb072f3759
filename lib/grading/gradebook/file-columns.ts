import type { createTranslator, Messages } from "next-intl";
import { gradeFor, shownPercent } from "@/lib/scoring/grade-scale";
import type { ColumnOf } from "@/lib/server/table-file";
import type { Gradebook, GradebookRow, GradeCell } from "./views";

/** A translator of the `Gradebook` catalogue. */
export type GradebookTranslator = ReturnType<typeof createTranslator<Messages, "Gradebook">>;

function stateWords(
  { state, daysLate, isDropped, word, excused }: GradeCell,
  t: GradebookTranslator,
): string {
  return [
    t(`state_${state}`),
    daysLate > 0 ? t("late", { days: daysLate }) : null,
    isDropped ? t("dropped") : null,
    word && !excused ? t("setByHand") : null,
  ]
    .filter(Boolean)
    .join(", ");
}

/** To a tenth of a percent, as a number. */
const percent = (ratio: number | null): number | null => (ratio === null ? null : shownPercent(ratio));

/**
 * A row per student: of each assignment what counts and how it stands, and the total; each with its grade where the course has a
 * scale. What is not known is an empty cell, not a 0.
 */
export function gradebookColumns(
  { rules: { scale }, columns, categories }: Pick<Gradebook, "rules" | "columns" | "categories">,
  t: GradebookTranslator,
): ColumnOf<GradebookRow>[] {
  /** One column more where there is a scale, and none where there is not. */
  const inScale = (head: string, ratio: (row: GradebookRow) => number | null): ColumnOf<GradebookRow>[] => {
    if (scale.length === 0) return [];
    const cell = (row: GradebookRow) => {
      const share = ratio(row);
      return share === null ? null : gradeFor(scale, share);
    };
    return [{ head, kind: "text", width: 16, cell }];
  };
  return [
    { head: t("student"), kind: "text", width: 28, cell: (row) => row.name },
    ...columns.flatMap(({ kind, title: assignment, maximum }, at): ColumnOf<GradebookRow>[] => {
      const title = kind === "work" ? assignment : t("discussion", { title: assignment });
      return [
        {
          head: t("pointsHead", { title, points: maximum }),
          kind: "number",
          width: 24,
          cell: (row) => row.cells[at]?.points ?? null,
        },
        ...inScale(t("gradeHead", { title }), (row) => row.cells[at]?.ratio ?? null),
        {
          head: t("stateHead", { title }),
          kind: "text",
          width: 24,
          cell: (row) => {
            const cell = row.cells[at];
            return cell ? stateWords(cell, t) : null;
          },
        },
      ];
    }),
    ...categories.map(
      ({ title }, at): ColumnOf<GradebookRow> => ({
        head: t("categoryPercent", { title }),
        kind: "number",
        width: 20,
        cell: (row) => percent(row.categories[at] ?? null),
      }),
    ),
    { head: t("totalPercent"), kind: "number", width: 15, cell: (row) => percent(row.total) },
    ...inScale(t("totalGrade"), (row) => row.total),
    { head: t("countedHead"), kind: "number", width: 25, cell: (row) => row.counted },
  ];
}
