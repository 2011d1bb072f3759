import { useTranslations } from "next-intl";
import type { AssignmentForStudent } from "@/lib/attempts/views";
import { AssignmentRow } from "./assignment-row";
import { type AssignmentState, assignmentState } from "./assignment-state";

const GROUPS = {
  toDo: ["answering", "notStarted"],
  later: ["early"],
  done: ["handedIn", "results"],
  closedOnes: ["missed"],
} as const satisfies Record<string, readonly AssignmentState[]>;

/** The student's assignments, those due first at the top, by what there is to do. What is over is read backwards. */
export function AssignmentList({
  assignments,
  now,
}: {
  assignments: readonly AssignmentForStudent[];
  now: Date;
}) {
  const t = useTranslations("MyAssignments");
  const groups = (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((name) => {
    const states: readonly AssignmentState[] = GROUPS[name];
    const members = assignments.filter((assignment) => states.includes(assignmentState(assignment)));
    return { name, members: name === "toDo" || name === "later" ? members : members.reverse() };
  });
  return groups
    .filter(({ members }) => members.length > 0)
    .map(({ name, members }) => (
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
            />
          ))}
        </ul>
      </section>
    ));
}
