import { useTimeZone, useTranslations } from "next-intl";
import { AssignmentList } from "@/components/attempts/assignment-list";
import type { AssignmentForStudent } from "@/lib/attempts/views";
import type { OwnCourse } from "@/lib/grading/gradebook/own-grades";
import type { ToRevise as Revise } from "@/lib/grading/to-revise";
import { useOwnFigure } from "./own-figure";
import { ToRevise } from "./to-revise";

/** A student's own page: what is due, what came back with what counts of it, and what to revise. */
export function OwnAssignments({
  assignments,
  courses,
  revise,
  now,
}: {
  assignments: readonly AssignmentForStudent[];
  courses: readonly OwnCourse[];
  revise: Revise;
  now: Date;
}) {
  const t = useTranslations("MyAssignments");
  const zone = useTimeZone();
  const inWords = useOwnFigure();
  const work = courses.flatMap(({ grades }) => grades).filter(({ kind }) => kind === "work");
  const figures = work.flatMap(({ assignmentId, figure }) =>
    figure ? [[assignmentId, inWords(figure)] as const] : [],
  );
  const excused = work.filter(({ state }) => state === "excused").map(({ assignmentId }) => assignmentId);
  return (
    <>
      <AssignmentList
        assignments={assignments}
        now={now}
        excusedIds={new Set(excused)}
        figures={new Map(figures)}
        between={<ToRevise revise={revise} />}
      />
      {zone ? <p className="text-muted">{t("zone", { zone: zone.replaceAll("_", " ") })}</p> : null}
    </>
  );
}
