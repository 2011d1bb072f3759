import { useFormatter, useTranslations } from "next-intl";
import { NoFigure, Ratio } from "@/components/grading/frame/ratio";
import { Table, Th } from "@/components/ui/table";
import type { ResultsColumn, ResultsTable as TableView } from "@/lib/grading/review/results-table";
import { type Sort, sortWord } from "@/lib/grading/review/sort-results";
import { ResultsRow } from "./results-row";

type Props = {
  assignmentId: string;
  table: TableView;
  sort: Sort;
  /** Points beside the signs. */
  showPoints: boolean;
};

/** Students by items, in the order that the address says. */
export function ResultsTable({ assignmentId, table, sort, showPoints }: Props) {
  const t = useTranslations("ResultsTable");
  const home = `/assignments/${assignmentId}`;
  return (
    <Table caption={t("caption")} captionHidden head={<Heads {...{ table, sort, showPoints, home }} />}>
      {table.rows.map((row) => (
        <ResultsRow
          key={row.enrollmentId}
          home={home}
          columns={table.columns}
          row={row}
          showPoints={showPoints}
        />
      ))}
      <tr className="font-semibold">
        <th scope="row">{t("mean")}</th>
        {table.columns.map((column) => (
          <MeanCell key={column.itemVersionId} column={column} showPoints={showPoints} />
        ))}
        <td colSpan={3} />
      </tr>
    </Table>
  );
}

function Heads({ table, sort, showPoints, home }: Omit<Props, "assignmentId"> & { home: string }) {
  const t = useTranslations("ResultsTable");
  const sortBy = (by: Sort["by"]) => {
    const isNow = sort.by === by;
    const order = sortWord({ by, descending: isNow && !sort.descending });
    const direction = sort.descending ? ("descending" as const) : ("ascending" as const);
    return {
      sort: isNow ? direction : ("none" as const),
      href: `${home}/results?sort=${order}${showPoints ? "&show=points" : ""}`,
    };
  };
  return (
    <tr>
      <Th {...sortBy("name")}>{t("student")}</Th>
      {table.columns.map(({ itemVersionId, number, prompt }) => (
        <Th key={itemVersionId} {...sortBy(number)} title={prompt} className="text-center!">
          <span className="sr-only">{t("question")} </span>
          {number}
        </Th>
      ))}
      <Th {...sortBy("handedIn")}>{t("handedIn")}</Th>
      <Th {...sortBy("score")}>{t("score")}</Th>
      <Th {...sortBy("percent")}>{t("percent")}</Th>
    </tr>
  );
}

function MeanCell({ column: { facility }, showPoints }: { column: ResultsColumn; showPoints: boolean }) {
  const format = useFormatter();
  const points =
    facility.meanPoints === null ? (
      <NoFigure />
    ) : (
      format.number(facility.meanPoints, { maximumFractionDigits: 1 })
    );
  return (
    <td className="text-center! whitespace-nowrap">
      {showPoints ? points : <Ratio value={facility.ratio} />}
    </td>
  );
}
