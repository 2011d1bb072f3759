import type { createTranslator, Messages } from "next-intl";
import { type ExportTranslator, percent } from "@/lib/grading/export/columns";
import type { ItemInsight } from "@/lib/insights/items/item-insight";
import type { ColumnOf } from "@/lib/server/table-file";

type InsightsTranslator = ReturnType<typeof createTranslator<Messages, "Insights">>;

/** To a thousandth, as a number. */
const thousandth = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1000) / 1000;

/**
 * A row per question. What is not defined is an empty cell, not a 0.
 * @param n of how many students the figures are.
 */
export function itemColumns(
  n: number,
  t: ExportTranslator,
  words: InsightsTranslator,
): ColumnOf<ItemInsight>[] {
  const share = (name: "facility" | "deviation" | "intendedWeight" | "effectiveWeight" | "guess") =>
    ({
      head: t("percentOf", { what: words(name) }),
      kind: "number",
      width: 26,
      cell: (item: ItemInsight) => percent(item[name]),
    }) as const;
  const correlation = (name: "discrimination" | "efficiency") =>
    ({
      head: words(name),
      kind: "number",
      width: 14,
      cell: (item: ItemInsight) => thousandth(item[name]),
    }) as const;
  return [
    { head: t("itemNumber"), kind: "number", width: 10, cell: ({ number }) => number },
    { head: t("kind"), kind: "text", width: 20, cell: ({ kind }) => t(`kind_${kind}`) },
    { head: t("prompt"), kind: "text", width: 60, cell: ({ prompt }) => prompt },
    { head: t("n"), kind: "number", width: 13, cell: () => n },
    share("facility"),
    correlation("discrimination"),
    correlation("efficiency"),
    share("deviation"),
    share("intendedWeight"),
    share("effectiveWeight"),
    share("guess"),
    {
      head: words("lookAt"),
      kind: "text",
      width: 60,
      cell: ({ flag }) =>
        flag &&
        (flag.reason === "key" ? words("flag_key", { option: flag.option }) : words(`flag_${flag.reason}`)),
    },
  ];
}
