import { useFormatter, useTranslations } from "next-intl";
import { Ratio } from "@/components/grading/frame/ratio";
import { Table, Th } from "@/components/ui/table";
import type { ItemAnalysis } from "@/lib/grading/review/item-analysis-view";
import { Share } from "./bar-table";

/** All questions at a glance, each leading to its own figures below. */
export function ItemsOverview({
  items,
  ofNewest,
}: {
  items: readonly ItemAnalysis[];
  /** The figures are of each student's newest attempt, though the mean of several counts. */
  ofNewest: boolean;
}) {
  const t = useTranslations("ItemAnalysis");
  const format = useFormatter();
  const table = (
    <Table
      caption={t("overview")}
      captionHidden
      head={
        <tr>
          <Th>{t("question")}</Th>
          <Th>{t("meanShare")}</Th>
          <Th>{t("notAnswered")}</Th>
          <Th>{t("waiting")}</Th>
        </tr>
      }
    >
      {items.map(({ itemVersionId, number, prompt, facility, unanswered, toMark }) => (
        <tr key={itemVersionId} className="*:align-middle!">
          <th scope="row" className="min-w-48">
            <a href={`#question-${number}`} className="flex min-h-11 items-center gap-3 text-inherit">
              <span className="w-6 flex-none">{format.number(number)}</span>
              <span className="line-clamp-2 sm:line-clamp-1">{prompt}</span>
            </a>
          </th>
          <td>
            <span className="flex min-w-32 items-center gap-3">
              <span className="w-10 flex-none text-end">
                <Ratio value={facility.ratio} />
              </span>
              <Share of={facility.ratio ?? 0} isFull />
            </span>
          </td>
          <td>{unanswered > 0 ? format.number(unanswered) : null}</td>
          <td>{toMark > 0 ? <span className="text-marker-ink">{format.number(toMark)}</span> : null}</td>
        </tr>
      ))}
    </Table>
  );
  return ofNewest ? (
    <>
      <p className="text-muted">{t("ofNewest")}</p>
      {table}
    </>
  ) : (
    table
  );
}
