import { useFormatter, useTranslations } from "next-intl";
import { Ratio } from "@/components/grading/frame/ratio";
import { Table, Th } from "@/components/ui/table";
import type { NamedResult } from "@/lib/reports/class-report";
import { ReportSection } from "./report-section";

/** What each student has, by name: not for everybody's eyes. */
export function NamedResults({ results }: { results: readonly NamedResult[] }) {
  const t = useTranslations("Reports");
  const format = useFormatter();
  return (
    <ReportSection level="h2" title={t("byName")} hint={t("byNameHint")}>
      <Table
        caption={t("byName")}
        captionHidden
        head={
          <tr>
            <Th>{t("student")}</Th>
            <Th>{t("handedInHead")}</Th>
            <Th>{t("points")}</Th>
            <Th>{t("earned")}</Th>
          </tr>
        }
      >
        {results.map(({ name, handedInAt, isLate, points, maximum, ratio }) => (
          <tr key={name}>
            <th scope="row" className="static! wrap-anywhere">
              <bdi>{name}</bdi>
            </th>
            <td>
              {handedInAt
                ? t(isLate ? "lateOn" : "on", { date: format.dateTime(handedInAt, { dateStyle: "medium" }) })
                : t("notHandedIn")}
            </td>
            <td>{points === null ? null : t("pointsOf", { points, maximum: maximum ?? 0 })}</td>
            <td>
              <Ratio value={ratio} />
            </td>
          </tr>
        ))}
      </Table>
    </ReportSection>
  );
}
