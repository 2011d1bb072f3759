import { useFormatter, useTranslations } from "next-intl";
import { NoFigure, Ratio } from "@/components/grading/frame/ratio";
import { Share } from "@/components/grading/items/bar-table";
import { Table, Th } from "@/components/ui/table";
import type { ItemInsight } from "@/lib/insights/items/item-insight";
import type { AskedQuestion } from "@/lib/reports/class/asked-text";

/** What was asked, how the class did, and what deserves a look. */
export function QuestionTable({
  questions,
  items,
}: {
  questions: readonly AskedQuestion[];
  items: readonly ItemInsight[];
}) {
  const t = useTranslations("Reports");
  const insights = useTranslations("Insights");
  const kind = useTranslations("Exports");
  const format = useFormatter();
  const figures = new Map(items.map((item) => [item.number, item]));
  return (
    <Table
      caption={t("asked")}
      captionHidden
      stacks
      head={
        <tr>
          <Th>{insights("questionHead")}</Th>
          <Th>{t("points")}</Th>
          <Th>{t("earned")}</Th>
          <Th>{insights("discrimination")}</Th>
        </tr>
      }
    >
      {questions.map((question) => {
        const figure = figures.get(question.number);
        const flag = figure?.flag;
        return (
          <tr key={question.number}>
            <th scope="row" className="static!">
              <span className="wrap-anywhere">
                {insights("question", { number: question.number, prompt: question.prompt })}
              </span>
              <span className="block font-normal text-muted">
                {t("sort", { kind: kind(`kind_${question.kind}`), theme: question.theme })}
              </span>
              {flag ? (
                <span className="mt-1 block border-s-3 border-marker-line ps-3 font-normal">
                  {flag.reason === "key"
                    ? insights("flag_key", { option: flag.option })
                    : insights(`flag_${flag.reason}`)}
                </span>
              ) : null}
            </th>
            <td data-label={t("points")}>{format.number(question.points)}</td>
            <td data-label={t("earned")}>
              <span className="flex min-w-28 items-center gap-3">
                <span className="w-10 flex-none text-end">
                  <Ratio value={figure?.facility ?? null} />
                </span>
                <Share of={figure?.facility ?? 0} isFull />
              </span>
            </td>
            <td data-label={insights("discrimination")}>
              {figure?.discrimination == null ? (
                <NoFigure />
              ) : (
                format.number(figure.discrimination, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
              )}
            </td>
          </tr>
        );
      })}
    </Table>
  );
}
