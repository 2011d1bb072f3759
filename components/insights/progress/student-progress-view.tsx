import { useFormatter, useTranslations } from "next-intl";
import { NoFigure, Ratio } from "@/components/grading/frame/ratio";
import { LinkButton } from "@/components/ui/link-button";
import { Table, Th } from "@/components/ui/table";
import type { StudentWork } from "@/lib/insights/progress/student-work";
import type { StudentProgress } from "@/lib/insights/student-progress";
import { ByTag } from "./by-tag";
import { FEWEST_TO_DRAW } from "./chart-lines";
import { Words } from "./class-progress-view";
import { ProgressChart, ProgressLegend } from "./progress-chart";

/** How one student did from assignment to assignment, beside the class. */
export function StudentProgressView({ progress }: { progress: StudentProgress }) {
  const t = useTranslations("Progress");
  const format = useFormatter();
  const skill = useTranslations("ItemEditor");
  const { course, name, userId, assignments } = progress;
  const known = assignments.filter(({ mean, own }) => (own.ratio ?? mean) !== null);
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="flex max-w-measure flex-col gap-2">
          <h2 className="subtitle wrap-anywhere">
            <bdi>{name}</bdi>
          </h2>
          <p className="text-muted">{t("studentHint")}</p>
        </div>
        <LinkButton href={`/courses/${course.id}/progress`} className="print:hidden">
          {t("toClass")}
        </LinkButton>
      </div>
      {assignments.length === 0 ? (
        <p>{t("noneBody")}</p>
      ) : (
        <>
          <div className="flex flex-col gap-3">
            {known.length < FEWEST_TO_DRAW ? (
              <p className="text-muted">{t("noPicture")}</p>
            ) : (
              <>
                <ProgressChart
                  numbers={known.map(({ number }) => number)}
                  title={t("studentPicture", { name, count: known.length })}
                  ofClass={{ label: t("class"), values: known.map(({ mean }) => mean) }}
                  own={{ label: name, values: known.map(({ own }) => own.ratio) }}
                />
                <ProgressLegend ofClass={t("classMean")} own={name} />
              </>
            )}
            <Table
              caption={t("caption")}
              captionHidden
              stacks
              head={
                <tr>
                  <Th>{t("assignment")}</Th>
                  <Th>{t("state")}</Th>
                  <Th>{t("ownShare")}</Th>
                  <Th>{t("classMean")}</Th>
                  <Th>{t("n")}</Th>
                </tr>
              }
            >
              {assignments.map(({ assignmentId, number, title, mean, n, own }) => (
                <tr key={assignmentId}>
                  <th scope="row" className="min-w-48">
                    <span className="flex gap-3">
                      <span className="w-6 flex-none">{format.number(number)}</span>
                      <a
                        href={
                          own.attemptId
                            ? `/assignments/${assignmentId}/attempts/${own.attemptId}`
                            : `/assignments/${assignmentId}/insights/students?student=${userId}`
                        }
                        className="text-inherit wrap-anywhere"
                      >
                        {title}
                      </a>
                    </span>
                  </th>
                  <td data-label={t("state")}>
                    <State own={own} />
                  </td>
                  <td data-label={t("ownShare")} className="font-semibold">
                    <Ratio value={own.ratio} />
                  </td>
                  <td data-label={t("classMean")}>
                    <Ratio value={mean} />
                  </td>
                  <td data-label={t("n")}>{n > 0 ? format.number(n) : <NoFigure />}</td>
                </tr>
              ))}
            </Table>
          </div>
          <ByTag
            title={t("skills")}
            head={t("skill")}
            name={name}
            columns={assignments.map(({ skills, own, ...one }) => ({
              ...one,
              ofClass: skills,
              own: own.skills,
            }))}
            label={(one) => skill(`skill_${one}`)}
          />
          <ByTag
            title={t("themes")}
            head={t("theme")}
            name={name}
            columns={assignments.map(({ themes, own, ...one }) => ({
              ...one,
              ofClass: themes,
              own: own.themes,
            }))}
            label={(theme) => theme}
          />
          <Words />
        </>
      )}
    </>
  );
}

function State({ own: { state, isToMark, isExcused } }: { own: StudentWork }) {
  const t = useTranslations("Progress");
  return (
    <>
      <span className={state === "missing" || state === "late" ? "text-warn" : ""}>
        {t(`state_${state}`)}
      </span>
      {isToMark ? <span className="block text-muted">{t("toMark")}</span> : null}
      {isExcused ? <span className="block text-muted">{t("excused")}</span> : null}
    </>
  );
}
