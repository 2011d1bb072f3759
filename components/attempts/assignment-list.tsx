import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { AssignmentForStudent } from "@/lib/attempts/views";
import { assignmentGroups, type GroupName } from "./assignment-groups";
import { AssignmentRow } from "./assignment-row";

/** After these groups comes what else there is to do. */
const FIRST: readonly GroupName[] = ["toDo", "cameBack"];

/** The student's assignments by what there is to do: what is due, what came back, and the rest. */
export function AssignmentList({
  assignments,
  now,
  excusedIds,
  figures,
  between,
}: {
  assignments: readonly AssignmentForStudent[];
  now: Date;
  excusedIds: ReadonlySet<string>;
  /** What counts of an assignment, in words, by its id: where it is released. */
  figures: ReadonlyMap<string, string>;
  /** Stands after what came back. */
  between?: ReactNode;
}) {
  const t = useTranslations("MyAssignments");
  const groups = assignmentGroups(assignments, excusedIds).map(({ name, members }) => ({
    name,
    section: (
      <section key={name} aria-labelledby={`group-${name}`}>
        <h2 id={`group-${name}`} className="border-b border-ink pb-2 font-semibold text-muted">
          {t(name)}
        </h2>
        <ul>
          {members.map((assignment, place) => (
            <AssignmentRow
              key={assignment.assignmentId}
              assignment={assignment}
              now={now}
              isNext={name === "toDo" && place === 0}
              isExcused={excusedIds.has(assignment.assignmentId)}
              figure={name === "cameBack" ? figures.get(assignment.assignmentId) : undefined}
            />
          ))}
        </ul>
      </section>
    ),
  }));
  const isFirst = (name: GroupName) => FIRST.includes(name);
  return (
    <>
      {groups.filter(({ name }) => isFirst(name)).map(({ section }) => section)}
      {between}
      {groups.filter(({ name }) => !isFirst(name)).map(({ section }) => section)}
    </>
  );
}
