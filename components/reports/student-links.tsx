import Link from "next/link";
import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import type { ShownMarks } from "@/lib/schemas/reports";

/** The way from the reports of all to the report of one. */
export function StudentLinks({
  courseId,
  students,
  marks,
}: {
  courseId: string;
  students: readonly { readonly userId: string; readonly name: string }[];
  marks: ShownMarks;
}) {
  const t = useTranslations("Reports");
  return (
    <Disclosure summary={t("single")}>
      <ul className="grid gap-x-6 sm:grid-cols-2">
        {students.map(({ userId, name }) => (
          <li key={userId}>
            <Link
              href={`/courses/${courseId}/reports/${userId}${marks === "released" ? "" : `?marks=${marks}`}`}
              prefetch={false}
              className="inline-flex min-h-11 items-center wrap-anywhere"
            >
              <bdi>{name}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
