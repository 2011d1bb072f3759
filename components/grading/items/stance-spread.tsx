import { useFormatter, useTranslations } from "next-intl";
import { Table, Th } from "@/components/ui/table";
import type { ItemAnalysis } from "@/lib/grading/review/item-analysis-view";
import { BarTable, CountBar } from "./bar-table";

const BANDS = ["low", "ratherLow", "middle", "ratherHigh", "high"] as const;

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
      <Table
        caption={t("stances", { number: item.number })}
        captionHidden
        head={
          <tr>
            <Th>{t("position")}</Th>
            {before ? <Th>{t("beforeReading")}</Th> : null}
            <Th>{t("afterReading")}</Th>
            {later ? <Th>{t("afterDiscussion")}</Th> : null}
          </tr>
        }
      >
        {BANDS.map((band, place) => (
          <tr key={band}>
            <th scope="row" className="min-w-36">
              {t(`band_${band}`, ends)}
            </th>
            {before ? (
              <td>
                <CountBar count={before[place] ?? 0} total={item.attempts} isFull={false} />
              </td>
            ) : null}
            <td>
              <CountBar count={after[place] ?? 0} total={item.attempts} isFull />
            </td>
            {later ? (
              <td>
                <CountBar count={later[place] ?? 0} total={item.attempts} isFull />
              </td>
            ) : null}
          </tr>
        ))}
      </Table>
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
