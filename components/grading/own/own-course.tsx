import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { Table, Th } from "@/components/ui/table";
import type { OwnCourse as CourseView } from "@/lib/grading/gradebook/own-grades";
import { OwnFigure } from "./own-figure";
import { OwnGradeRow } from "./own-grade-row";

/** The grades of one course as their student sees them: what is released, and what it comes to. */
export function OwnCourse({ course }: { course: CourseView }) {
  const t = useTranslations("MyGrades");
  const { courseId, title, categories, grades, rules } = course;
  const hasComments = grades.some(({ comment }) => comment !== null);
  return (
    <section aria-labelledby={`course-${courseId}`} className="flex flex-col gap-6">
      <h2 id={`course-${courseId}`} className="subtitle wrap-anywhere">
        {title}
      </h2>
      {grades.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>{t("emptyBody")}</EmptyState>
      ) : (
        <>
          <Total course={course} />
          <Table
            stacks
            caption={t("caption")}
            captionHidden
            head={
              <tr>
                <Th>{t("work")}</Th>
                <Th>{t("counts")}</Th>
                <Th>{t("stands")}</Th>
                {hasComments ? <Th>{t("comment")}</Th> : null}
              </tr>
            }
          >
            {grades.map((grade) => (
              <OwnGradeRow
                key={grade.id}
                grade={grade}
                rules={rules}
                hasCategories={categories.length > 0}
                hasComments={hasComments}
              />
            ))}
          </Table>
          {categories.length > 0 ? <Categories categories={categories} /> : null}
          <Rules course={course} />
        </>
      )}
    </section>
  );
}

function Total({ course: { total, counted, waiting } }: { course: CourseView }) {
  const t = useTranslations("MyGrades");
  return (
    <div>
      {total ? (
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span>{t("total")}</span>
          <strong className="title">
            <OwnFigure figure={total} />
          </strong>
          <span className="text-muted">{t("counted", { count: counted })}</span>
        </p>
      ) : (
        <p>{t("totalNone")}</p>
      )}
      {waiting > 0 ? <p className="max-w-measure text-muted">{t("waiting", { count: waiting })}</p> : null}
    </div>
  );
}

function Categories({ categories }: Pick<CourseView, "categories">) {
  const t = useTranslations("MyGrades");
  return (
    <div className="max-w-form">
      <Table
        caption={t("categories")}
        head={
          <tr>
            <Th>{t("category")}</Th>
            <Th>{t("weight")}</Th>
            <Th>{t("mean")}</Th>
          </tr>
        }
      >
        {categories.map(({ id, title, weight, figure }) => (
          <tr key={id}>
            <th scope="row" className="wrap-anywhere">
              {title}
            </th>
            <td>{t("weightOf", { weight })}</td>
            <td>
              <OwnFigure figure={figure} />
            </td>
          </tr>
        ))}
      </Table>
    </div>
  );
}

/** By which rules it counts, in sentences. */
function Rules({ course: { categories, rules } }: { course: CourseView }) {
  const t = useTranslations("MyGrades");
  const dropping = categories.filter(({ dropLowest }) => dropLowest > 0);
  return (
    <p className="max-w-measure text-muted">
      {[
        t("howReleased"),
        t(categories.length > 0 ? "howWeighted" : "howTogether"),
        ...dropping.map(({ title, dropLowest }) => t("howDropped", { title, drop: dropLowest })),
        rules.late.perDay > 0 ? t("howLate", rules.late) : null,
        t("howMissing", { missing: rules.missingWork }),
      ]
        .filter(Boolean)
        .join(" ")}
    </p>
  );
}
