import Link from "next/link";
import { useTranslations } from "next-intl";
import { Table, Th } from "@/components/ui/table";
import { canManage } from "@/lib/courses/policy";
import { type GradebookSort, sortGradebook } from "@/lib/grading/gradebook/sort-gradebook";
import type {
  Gradebook,
  GradebookColumn,
  GradebookCourse,
  GradeCategory,
} from "@/lib/grading/gradebook/views";
import { gradebookAddress, type Show } from "./gradebook-address";
import { GradebookRow } from "./gradebook-row";
import { Share } from "./share";

type Props = { gradebook: Gradebook; sort: GradebookSort; show: Show };

/** Students by assignments, in the order that the address says; the total stands beside the names. */
export function GradebookTable({ gradebook, sort, show }: Props) {
  const t = useTranslations("Gradebook");
  const { course, columns, categories } = gradebook;
  return (
    <Table caption={t("caption")} captionHidden head={<Heads {...{ gradebook, sort, show }} />}>
      {sortGradebook(gradebook.rows, sort).map((row) => (
        <GradebookRow
          key={row.userId}
          home={`/courses/${course.id}/gradebook`}
          columns={columns}
          row={row}
          show={show}
          scale={gradebook.rules.scale}
        />
      ))}
      <tr className="font-semibold">
        <th scope="row">{t("mean")}</th>
        <MeanCell mean={gradebook.mean} students={gradebook.students} />
        {categories.length > 0 ? <td colSpan={categories.length} /> : null}
        {columns.map(({ id, mean, students }) => (
          <MeanCell key={id} mean={mean} students={students} />
        ))}
      </tr>
    </Table>
  );
}

function Heads({ gradebook: { course, columns, categories }, sort, show }: Props) {
  const t = useTranslations("Gradebook");
  const sortBy = (by: GradebookSort["by"]) => {
    const isNow = sort.by === by;
    const direction = sort.descending ? ("descending" as const) : ("ascending" as const);
    return {
      sort: isNow ? direction : ("none" as const),
      href: gradebookAddress(course.id, { by, descending: isNow && !sort.descending }, show),
    };
  };
  return (
    <tr>
      <Th {...sortBy("name")} className="align-bottom!">
        {t("student")}
      </Th>
      <Th {...sortBy("total")} className="align-bottom!">
        {t("total")}
      </Th>
      {categories.map(({ id, title, weight }) => (
        <Th key={id} className="min-w-24 align-bottom! whitespace-normal!">
          {t("categoryHead", { title, weight })}
        </Th>
      ))}
      {columns.map((column) => (
        <Th key={column.id} className="min-w-44 align-bottom! whitespace-normal!">
          <ColumnHead course={course} column={column} categories={categories} />
        </Th>
      ))}
    </tr>
  );
}

function ColumnHead({
  course,
  column: { kind, assignmentId, title, maximum, isArchived, categoryId },
  categories,
}: {
  course: GradebookCourse;
  column: GradebookColumn;
  categories: readonly GradeCategory[];
}) {
  const t = useTranslations("Gradebook");
  const category = categories.find(({ id }) => id === categoryId)?.title ?? t("noCategory");
  const isWork = kind === "work";
  return (
    <>
      <Link
        href={`/assignments/${assignmentId}/${isWork ? "results" : "discussion/marks"}`}
        prefetch={false}
        className="inline-flex min-h-6 wrap-anywhere"
      >
        {isWork ? title : t("discussion", { title })}
      </Link>
      <span className="block font-normal">
        {[
          t("ofPoints", { points: maximum }),
          isArchived ? t("archived") : null,
          categories.length > 0 ? category : null,
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
      {isWork && canManage(course.role) ? (
        <Link
          href={`/courses/${course.id}/gradebook/${assignmentId}`}
          prefetch={false}
          aria-label={t("excuseColumnOf", { title })}
          className="inline-flex min-h-6 font-normal print:hidden"
        >
          {t("excuseColumn")}
        </Link>
      ) : null}
    </>
  );
}

function MeanCell({ mean, students }: { mean: number | null; students: number }) {
  const t = useTranslations("Gradebook");
  return (
    <td className="whitespace-nowrap">
      <Share value={mean} />
      <span className="block font-normal text-muted">{t("ofStudents", { count: students })}</span>
    </td>
  );
}
