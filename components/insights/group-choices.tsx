import { useTranslations } from "next-intl";
import { CountBar } from "@/components/grading/items/bar-table";
import { Table, Th } from "@/components/ui/table";
import type { ItemInsight } from "@/lib/insights/items/item-insight";

/** What the best and the weakest of the class chose. */
export function GroupChoices({ items, size }: { items: readonly ItemInsight[]; size: number | null }) {
  const t = useTranslations("Insights");
  const withOptions = items.flatMap((item) => (item.options ? [{ ...item, options: item.options }] : []));
  if (size === null || withOptions.length === 0) return null;
  return (
    <section aria-labelledby="groups" className="flex flex-col gap-4">
      <div className="max-w-measure">
        <h3 id="groups" className="text-lg font-semibold">
          {t("groupsTitle")}
        </h3>
        <p className="text-muted">{t("groupsHint", { size })}</p>
      </div>
      {withOptions.map(({ itemVersionId, number, prompt, options }) => (
        <div key={itemVersionId} className="flex flex-col gap-1">
          <h4 className="max-w-measure font-semibold wrap-anywhere">{t("question", { number, prompt })}</h4>
          <Table
            caption={t("groupsCaption", { number })}
            captionHidden
            stacks
            head={
              <tr>
                <Th className="w-1/2">{t("option")}</Th>
                <Th>{t("upper")}</Th>
                <Th>{t("lower")}</Th>
              </tr>
            }
          >
            {options.map(({ id, text, isRight, upper, lower }) => (
              <tr key={id}>
                <th scope="row" className="static! min-w-44">
                  {text} {isRight ? <span className="text-good">{t("right")}</span> : null}
                </th>
                <td data-label={t("upper")}>
                  <CountBar count={upper} total={size} isFull={isRight} />
                </td>
                <td data-label={t("lower")}>
                  <CountBar count={lower} total={size} isFull={isRight} />
                </td>
              </tr>
            ))}
          </Table>
        </div>
      ))}
    </section>
  );
}
