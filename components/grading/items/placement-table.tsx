import { useFormatter, useTranslations } from "next-intl";
import { Table, Th } from "@/components/ui/table";
import type { ItemAnalysis } from "@/lib/grading/review/item-analysis-view";
import type { StatementCount } from "@/lib/grading/review/item-counts";
import { isMarked } from "@/lib/schemas/never-marked";
import { CountBar } from "./bar-table";

/** Statements by headings, the right place in bold; or cases by principles, where none is right. */
export function PlacementTable({
  item,
  statements,
}: {
  item: ItemAnalysis;
  statements: readonly StatementCount[];
}) {
  const t = useTranslations("ItemAnalysis");
  const format = useFormatter();
  return (
    <Table
      caption={t("statements", { number: item.number })}
      captionHidden
      head={
        <tr>
          <Th>{t("statement")}</Th>
          {item.categories.map((title) => (
            <Th key={title}>{title}</Th>
          ))}
          <Th>{t("unplaced")}</Th>
          {isMarked(item.kind) ? <Th>{t("rightCount")}</Th> : null}
        </tr>
      }
    >
      {statements.map(({ id, text, perCategory, rightCategory, unplaced, right }) => (
        <tr key={id}>
          <th scope="row" className="min-w-44">
            {text}
          </th>
          {item.categories.map((title, place) => (
            <td key={title} className={place === rightCategory ? "font-semibold" : "text-muted"}>
              {isMarked(item.kind) ? (
                format.number(perCategory[place] ?? 0)
              ) : (
                <CountBar count={perCategory[place] ?? 0} total={item.attempts} isFull={false} />
              )}
              {place === rightCategory ? <span className="sr-only"> {t("right")}</span> : null}
            </td>
          ))}
          <td className="text-muted">{format.number(unplaced)}</td>
          {isMarked(item.kind) ? (
            <td>
              <CountBar count={right} total={item.attempts} isFull />
            </td>
          ) : null}
        </tr>
      ))}
    </Table>
  );
}
