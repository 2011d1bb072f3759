import Link from "next/link";
import { useTranslations } from "next-intl";
import { Table, Th } from "@/components/ui/table";
import { type GradebookSort, sortGradebook } from "@/lib/grading/gradebook/sort-gradebook";
import type { Gradebook, GradebookColumn, GradeCategory } from "@/lib/grading/gradebook/views";
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
        />
      ))}
      <tr className="font-semibold">
        <th scope="row">{t("mean")}</th>
        <MeanCell mean={gradebook.mean} students={gradebook.students} />
        {categories.length > 0 ? <td colSpan={categories.length} /> : null}
        {columns.map(({ assignmentId, mean, students }) => (
          <MeanCell key={assignmentId} mean={mean} students={students} />
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
        <Th key={column.assignmentId} className="min-w-44 align-bottom! whitespace-normal!">
          <ColumnHead column={column} categories={categories} />
        </Th>
      ))}
    </tr>
  );
}

function ColumnHead({
  column: { assignmentId, title, maximum, isArchived, categoryId },
  categories,
}: {
  column: GradebookColumn;
  categories: readonly GradeCategory[];
}) {
  const t = useTranslations("Gradebook");
  const category = categories.find(({ id }) => id === categoryId)?.title ?? t("noCategory");
  return (
    <>
      <Link
        href={`/assignments/${assignmentId}/results`}
        prefetch={false}
        className="inline-flex min-h-6 wrap-anywhere"
      >
        {title}
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
