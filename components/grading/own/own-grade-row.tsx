import Link from "next/link";
import { useTranslations } from "next-intl";
import type { OwnCourse, OwnGrade } from "@/lib/grading/gradebook/own-grades";
import { OwnFigure } from "./own-figure";

/** One thing that counts: what it is, what of it counts, how it stands, and what the teacher says. */
export function OwnGradeRow({
  grade,
  rules,
  hasCategories,
  hasComments,
}: {
  grade: OwnGrade;
  rules: OwnCourse["rules"];
  hasCategories: boolean;
  /** Whether the table has a column for what the teacher says. */
  hasComments: boolean;
}) {
  const t = useTranslations("MyGrades");
  const { kind, title, isArchived, figure, isDropped, comment, category } = grade;
  const name = kind === "work" ? title : t("discussion", { title });
  const href = hrefOf(grade);
  const about = [
    ...(hasCategories ? [category ?? t("noCategory")] : []),
    ...(isArchived ? [t("archived")] : []),
  ];
  return (
    <tr>
      <th scope="row" className="min-w-40 max-w-80 wrap-anywhere">
        {href ? <Link href={href}>{name}</Link> : name}
        {about.length > 0 ? <span className="block font-normal text-muted">{about.join(" · ")}</span> : null}
      </th>
      <td data-label={t("counts")} className="whitespace-nowrap">
        <span className={isDropped ? "font-semibold line-through" : "font-semibold"}>
          <OwnFigure figure={figure} />
        </span>
      </td>
      <td data-label={t("stands")}>
        <Stands grade={grade} rules={rules} />
      </td>
      {hasComments ? (
        <td data-label={comment ? t("comment") : undefined}>
          {comment ? (
            <p dir="auto" className="max-w-measure wrap-anywhere whitespace-pre-line">
              {comment}
            </p>
          ) : null}
        </td>
      ) : null}
    </tr>
  );
}

/** Where it can be read up: the result of one's own attempt, the discussion, or the assignment. */
function hrefOf({ kind, attemptId, assignmentId, isArchived }: OwnGrade): string | null {
  if (attemptId) return `/attempts/${attemptId}/result`;
  if (isArchived) return null;
  return `/assignments/${assignmentId}${kind === "discussion" ? "/discuss" : ""}`;
}

function Stands({
  grade: { state, daysLate, penalty, isDropped, isSetByHand },
  rules,
}: {
  grade: OwnGrade;
  rules: OwnCourse["rules"];
}) {
  const t = useTranslations("MyGrades");
  const isZero = state === "missing" && !isSetByHand && rules.missingWork === "ZERO";
  const late = daysLate > 0 && t(penalty > 0 ? "latePenalty" : "late", { days: daysLate, penalty });
  return (
    <ul className="flex flex-col">
      <li>{t(isZero ? "state_missingZero" : `state_${state}`)}</li>
      {late ? <li className="text-warn">{late}</li> : null}
      {isSetByHand ? <li>{t("setByHand")}</li> : null}
      {isDropped ? <li>{t("dropped")}</li> : null}
    </ul>
  );
}
