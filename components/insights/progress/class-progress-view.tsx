import { useFormatter, useTranslations } from "next-intl";
import { NoFigure, Ratio } from "@/components/grading/frame/ratio";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Table, Th } from "@/components/ui/table";
import type { CourseProgress } from "@/lib/insights/course-progress";
import { ByTag } from "./by-tag";
import { FEWEST_TO_DRAW } from "./chart-lines";
import { ProgressChart, ProgressLegend } from "./progress-chart";

/** Of fewer students than this a figure says little. */
const FEW = 10;

/** How a class did from assignment to assignment. */
export function ClassProgressView({ progress: { course, assignments } }: { progress: CourseProgress }) {
  const t = useTranslations("Progress");
  const format = useFormatter();
  const skill = useTranslations("ItemEditor");
  const home = `/courses/${course.id}`;
  const known = assignments.filter(({ mean }) => mean !== null);
  if (assignments.length === 0)
    return (
      <EmptyState title={t("noneTitle")} action={<LinkButton href={home}>{t("assignments")}</LinkButton>}>
        {t("noneBody")}
      </EmptyState>
    );
  const fewest = Math.min(...assignments.flatMap(({ n }) => (n > 0 ? n : [])));
  return (
    <>
      <div className="flex max-w-measure flex-col gap-2">
        <h2 className="subtitle">{t("title")}</h2>
        <p className="text-muted">{t("hint")}</p>
        {assignments.some(({ isOfNewest }) => isOfNewest) ? (
          <p className="text-muted">{t("ofNewest")}</p>
        ) : null}
        {fewest < FEW ? (
          <p className="border-s-3 border-marker-line ps-4">{t("shaky", { n: fewest })}</p>
        ) : null}
      </div>
      <div className="flex flex-col gap-3">
        {known.length < FEWEST_TO_DRAW ? (
          <p className="text-muted">{t("noPicture")}</p>
        ) : (
          <>
            <ProgressChart
              numbers={known.map(({ number }) => number)}
              title={t("picture", { count: known.length })}
              ofClass={{ label: t("class"), values: known.map(({ mean }) => mean) }}
              band={known.map(({ lower, upper }) =>
                lower === null || upper === null ? null : [lower, upper],
              )}
            />
            <ProgressLegend ofClass={t("classMean")} band={t("middleHalf")} />
          </>
        )}
        <Table
          caption={t("caption")}
          captionHidden
          stacks
          head={
            <tr>
              <Th>{t("assignment")}</Th>
              <Th>{t("mean")}</Th>
              <Th>{t("middleHalf")}</Th>
              <Th>{t("n")}</Th>
              <Th>{t("handedIn")}</Th>
              <Th>{t("late")}</Th>
              <Th>{t("missing")}</Th>
            </tr>
          }
        >
          {assignments.map(({ assignmentId, number, title, dueAt, ...one }) => (
            <tr key={assignmentId}>
              <th scope="row" className="min-w-48">
                <span className="flex gap-3">
                  <span className="w-6 flex-none">{format.number(number)}</span>
                  <span className="min-w-0">
                    <a href={`/assignments/${assignmentId}/insights`} className="text-inherit wrap-anywhere">
                      {title}
                    </a>
                    {dueAt ? (
                      <span className="block font-normal text-muted">
                        {t("due", { when: format.dateTime(dueAt, { dateStyle: "medium" }) })}
                      </span>
                    ) : null}
                  </span>
                </span>
              </th>
              <td data-label={t("mean")} className="font-semibold">
                <Ratio value={one.mean} />
              </td>
              <td data-label={t("middleHalf")} className="whitespace-nowrap">
                {one.lower === null || one.upper === null ? (
                  <NoFigure />
                ) : (
                  t("fromTo", { from: percent(one.lower), to: percent(one.upper) })
                )}
              </td>
              <td data-label={t("n")}>{format.number(one.n)}</td>
              <td data-label={t("handedIn")}>
                {t("ofStudents", { count: one.handedIn, all: course.students })}
              </td>
              <td data-label={t("late")}>{format.number(one.late)}</td>
              <td data-label={t("missing")}>{format.number(one.missing)}</td>
            </tr>
          ))}
        </Table>
      </div>
      <ByTag
        title={t("skills")}
        head={t("skill")}
        columns={assignments.map(({ skills, ...one }) => ({ ...one, ofClass: skills }))}
        label={(one) => skill(`skill_${one}`)}
      />
      <ByTag
        title={t("themes")}
        head={t("theme")}
        columns={assignments.map(({ themes, ...one }) => ({ ...one, ofClass: themes }))}
        label={(theme) => theme}
      />
      <Words />
      <div className="flex flex-col gap-2 print:hidden">
        <h3 className="text-lg font-semibold">{t("students")}</h3>
        {course.people.length === 0 ? (
          <p>{t("noStudents")}</p>
        ) : (
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] gap-x-6">
            {course.people.map(({ userId, name }) => (
              <li key={userId}>
                <a
                  href={`${home}/progress/${userId}`}
                  className="inline-flex min-h-11 items-center wrap-anywhere"
                >
                  <bdi>{name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );

  function percent(share: number): string {
    return format.number(share, { style: "percent", maximumFractionDigits: 0 });
  }
}

/** What the figures can say, and what somebody might do about it. */
export function Words() {
  const t = useTranslations("Progress");
  return (
    <div className="flex max-w-measure flex-col gap-2">
      <h3 className="text-lg font-semibold">{t("wordsTitle")}</h3>
      <ul className="flex list-disc flex-col gap-1 ps-5">
        {(["words_texts", "words_skill", "words_missing", "words_talk"] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </div>
  );
}
