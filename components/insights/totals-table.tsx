import { useFormatter, useTranslations } from "next-intl";
import { BarTable } from "@/components/grading/items/bar-table";
import type { TestInsight } from "@/lib/insights/insights";

/** How the totals are spread: bars that are a table. */
export function TotalsTable({ test: { bins } }: { test: TestInsight }) {
  const t = useTranslations("Insights");
  const format = useFormatter();
  const percent = (share: number) => format.number(share, { style: "percent", maximumFractionDigits: 0 });
  return (
    <div className="flex max-w-measure flex-col gap-2">
      <h3 className="text-lg font-semibold">{t("totals")}</h3>
      <BarTable
        caption={t("totals")}
        heads={[t("share"), t("students")]}
        total={Math.max(1, ...bins)}
        bars={bins.map((count, bin) => ({
          id: `${bin}`,
          label: t(bin === bins.length - 1 ? "binLast" : "bin", {
            from: percent(bin / bins.length),
            to: percent((bin + 1) / bins.length),
          }),
          count,
          isRight: true,
        }))}
      />
    </div>
  );
}
