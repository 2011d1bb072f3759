import { useFormatter, useTranslations } from "next-intl";
import type { ItemAnalysis } from "@/lib/grading/review/item-analysis-view";
import { BarTable } from "./bar-table";
import { SpreadTable } from "./spread-table";

/** Where the class stood before and after reading and after the discussion, and what moved it. Never by name, and never marked. */
export function StanceSpread({
  item,
  spread,
}: {
  item: ItemAnalysis;
  spread: NonNullable<ItemAnalysis["stance"]>;
}) {
  const t = useTranslations("ItemAnalysis");
  const stance = useTranslations("Stance");
  const format = useFormatter();
  const { ends, before, after, later, moved, changes } = spread;
  return (
    <>
      <SpreadTable
        caption={t("stances", { number: item.number })}
        ends={ends}
        total={item.attempts}
        moments={[
          ...(before ? [{ id: "before", label: t("beforeReading"), bands: before, isFirst: true }] : []),
          { id: "after", label: t("afterReading"), bands: after },
          ...(later ? [{ id: "later", label: t("afterDiscussion"), bands: later }] : []),
        ]}
      />
      {changes ? (
        <p>
          {t("changes", {
            low: changes.low,
            high: changes.high,
            same: changes.same,
            lowEnd: ends.low,
            highEnd: ends.high,
            mean: changes.mean === null ? "–" : format.number(changes.mean, { maximumFractionDigits: 0 }),
          })}
        </p>
      ) : null}
      {moved.length > 0 ? (
        <BarTable
          caption={t("movers", { number: item.number })}
          heads={[t("mover"), t("students")]}
          total={item.attempts}
          bars={moved.map(({ mover, count }) => ({ id: mover, label: stance(`moved_${mover}`), count }))}
        />
      ) : null}
    </>
  );
}
