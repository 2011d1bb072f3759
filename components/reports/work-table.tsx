import { useFormatter, useTranslations } from "next-intl";
import { Ratio } from "@/components/grading/frame/ratio";
import { Table, Th } from "@/components/ui/table";
import type { ReportedWork, StudentReport } from "@/lib/reports/student-reports";
import type { ShownMarks } from "@/lib/schemas/reports";
import { ReportSection } from "./report-section";

/** What a student did, assignment by assignment, and what they have of it. */
export function WorkTable({
  report: { name, work, total },
  marks,
  level,
}: {
  report: StudentReport;
  marks: ShownMarks;
  level: "h2" | "h3";
}) {
  const t = useTranslations("Reports");
  if (work.length === 0) return <p>{t("noWork")}</p>;
  return (
    <ReportSection level={level} title={t("work")}>
      <Table
        caption={t("captionOf", { what: t("work"), name })}
        captionHidden
        stacks
        head={
          <tr>
            <Th>{t("assignment")}</Th>
            <Th>{t("handedInHead")}</Th>
            {marks === "none" ? null : <Th>{t("points")}</Th>}
          </tr>
        }
      >
        {work.map((one) => (
          <tr key={one.assignmentId}>
            <th scope="row" className="static! wrap-anywhere">
              {one.title}
            </th>
            <td data-label={t("handedInHead")}>
              <HandedIn work={one} />
            </td>
            {marks === "none" ? null : (
              <td data-label={t("points")}>
                <Points work={one} />
              </td>
            )}
          </tr>
        ))}
      </Table>
      {total === null ? null : (
        <p className="text-lg">
          {t.rich("total", {
            ratio: () => <Ratio key="ratio" value={total} />,
            b: (text) => <strong>{text}</strong>,
          })}
        </p>
      )}
    </ReportSection>
  );
}

function HandedIn({ work: { state, handedInAt, daysLate } }: { work: ReportedWork }) {
  const t = useTranslations("Reports");
  const format = useFormatter();
  if (state === "excused") return t("excused");
  if (!handedInAt) return t(state === "missing" ? "missing" : "notHandedIn");
  const date = format.dateTime(handedInAt, { dateStyle: "medium" });
  return daysLate > 0 ? t("daysLate", { date, days: daysLate }) : t("on", { date });
}

function Points({ work: { points, maximum, ratio, isHeldBack, state } }: { work: ReportedWork }) {
  const t = useTranslations("Reports");
  const format = useFormatter();
  const number = (value: number) => format.number(value, { maximumFractionDigits: 2 });
  if (isHeldBack) return t("heldBack");
  if (points === null) return state === "toMark" ? t("toMark") : <Ratio value={null} />;
  return (
    <>
      {t("pointsOfWords", { points: number(points), maximum: number(maximum) })} <Ratio value={ratio} />
    </>
  );
}
