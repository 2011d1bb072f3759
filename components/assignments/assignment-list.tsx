import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { MOMENT } from "@/components/ui/moment";
import type { AssignmentEntry } from "@/lib/assignments/views";
import { StateSign } from "./state-sign";

/** The assignments of a course, for those who review it; archived ones stand at the end. */
export function AssignmentList({
  assignments,
  students,
}: {
  assignments: readonly AssignmentEntry[];
  /** How many students the course has. */
  students: number;
}) {
  const rank = (entry: AssignmentEntry) => Number(entry.state === "archived");
  return (
    <ul className="-mt-4">
      {assignments
        .toSorted((a, b) => rank(a) - rank(b))
        .map((entry) => (
          <Row key={entry.assignmentId} entry={entry} students={students} />
        ))}
    </ul>
  );
}

function Row({ entry, students }: { entry: AssignmentEntry; students: number }) {
  const t = useTranslations("CourseAssignments");
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-b border-rule py-4">
      <div className="min-w-0 flex-1 basis-80">
        <h2 className="subtitle wrap-break-word">
          <Link
            href={`/assignments/${entry.assignmentId}/${entry.isPublished ? "board" : "edit"}`}
            className="inline-block py-1 text-ink no-underline hover:underline"
          >
            {entry.title}
          </Link>
        </h2>
        <p className="text-muted">{t("facts", { article: entry.articleTitle, items: entry.items })}</p>
      </div>
      <div className="flex flex-wrap gap-x-6 md:w-88 md:flex-col md:gap-x-0">
        <p className="flex flex-wrap gap-x-4">
          <StateSign state={entry.state} />
          {entry.isPublished ? <span>{t("handedIn", { count: entry.handedIn, students })}</span> : null}
        </p>
        <Times entry={entry} />
      </div>
    </li>
  );
}

function Times({ entry }: { entry: AssignmentEntry }) {
  const t = useTranslations("CourseAssignments");
  const format = useFormatter();
  const { state, openAt, dueAt, closesAt } = entry;
  const when = (at: Date) => ({ when: format.dateTime(at, MOMENT) });
  if (state === "scheduled" && openAt) return <p className="text-muted">{t("opens", when(openAt))}</p>;
  if (state === "closed" && closesAt) return <p className="text-muted">{t("closedAt", when(closesAt))}</p>;
  if (!dueAt) return null;
  return <p className="text-muted">{t(state === "late" ? "wasDue" : "due", when(dueAt))}</p>;
}
