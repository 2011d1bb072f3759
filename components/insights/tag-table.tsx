import { useTranslations } from "next-intl";
import { Ratio } from "@/components/grading/frame/ratio";
import { Share } from "@/components/grading/items/bar-table";
import { Table, Th } from "@/components/ui/table";
import type { TagMean } from "@/lib/insights/items/tag-means";

/** How the class did by theme or by skill. */
export function TagTable<T extends string>({
  title,
  head,
  means,
  label,
}: {
  title: string;
  head: string;
  means: readonly TagMean<T>[];
  label: (tag: T) => string;
}) {
  const t = useTranslations("Insights");
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-lg font-semibold">{title}</h3>
      <Table
        caption={title}
        captionHidden
        head={
          <tr>
            <Th>{head}</Th>
            <Th>{t("earned")}</Th>
          </tr>
        }
      >
        {means.map(({ tag, items, ratio }) => (
          <tr key={tag}>
            <th scope="row" className="static!">
              {label(tag)} <span className="block text-muted">{t("ofItems", { count: items })}</span>
            </th>
            <td>
              <span className="flex min-w-32 items-center gap-3">
                <span className="w-10 flex-none text-end">
                  <Ratio value={ratio} />
                </span>
                <Share of={ratio} isFull />
              </span>
            </td>
          </tr>
        ))}
      </Table>
    </div>
  );
}
