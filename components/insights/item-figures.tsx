import { useFormatter, useTranslations } from "next-intl";
import { NoFigure, Ratio } from "@/components/grading/frame/ratio";
import { Share } from "@/components/grading/items/bar-table";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, Th } from "@/components/ui/table";
import type { ItemInsight } from "@/lib/insights/items/item-insight";

const SHARES = ["deviation", "intendedWeight", "effectiveWeight", "guess"] as const;
const CORRELATIONS = ["discrimination", "efficiency"] as const;

/** Every question in figures. */
export function ItemFigures({ items, home }: { items: readonly ItemInsight[]; home: string }) {
  const t = useTranslations("Insights");
  const format = useFormatter();
  return (
    <div className="flex flex-col gap-3">
      <h3 className="text-lg font-semibold">{t("itemsTitle")}</h3>
      <Table
        caption={t("itemsTitle")}
        captionHidden
        stacks
        head={
          <tr>
            <Th>{t("questionHead")}</Th>
            <Th>{t("facility")}</Th>
            {CORRELATIONS.map((name) => (
              <Th key={name}>{t(name)}</Th>
            ))}
            {SHARES.map((name) => (
              <Th key={name}>{t(name)}</Th>
            ))}
          </tr>
        }
      >
        {items.map((item) => (
          <tr key={item.itemVersionId} className="*:align-middle!">
            <th scope="row" className="min-w-48">
              <a href={`${home}/items#question-${item.number}`} className="flex gap-3 text-inherit">
                <span className="w-6 flex-none">{format.number(item.number)}</span>
                <span className="line-clamp-2">{item.prompt}</span>
              </a>
            </th>
            <td data-label={t("facility")}>
              <span className="flex min-w-32 items-center gap-3">
                <span className="w-10 flex-none text-end">
                  <Ratio value={item.facility} />
                </span>
                <Share of={item.facility ?? 0} isFull />
              </span>
            </td>
            {CORRELATIONS.map((name) => (
              <td key={name} data-label={t(name)}>
                <Correlation value={item[name]} />
              </td>
            ))}
            {SHARES.map((name) => (
              <td key={name} data-label={t(name)}>
                <Ratio value={item[name]} />
              </td>
            ))}
          </tr>
        ))}
      </Table>
      <Disclosure summary={t("whatFigures")}>
        <dl className="flex max-w-measure flex-col gap-3">
          {(["facility", ...CORRELATIONS, ...SHARES] as const).map((name) => (
            <div key={name}>
              <dt className="font-semibold">{t(name)}</dt>
              <dd>{t(`${name}Means`)}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}

function Correlation({ value }: { value: number | null }) {
  const format = useFormatter();
  if (value === null) return <NoFigure />;
  return format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
