import { Clock } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { MOMENT } from "@/components/ui/moment";
import type { AssignmentForStudent, AttemptSummary, MayRevise } from "@/lib/attempts/views";
import { type AssignmentState, assignmentState, currentAttempt } from "./assignment-state";
import { DueLine } from "./due-line";
import { StateSign } from "./state-sign";

/** One assignment of the student's list: what it is, where they stand, by when, and the next step. */
export function AssignmentRow({
  assignment,
  now,
  isNext,
  isExcused = false,
  figure,
}: {
  assignment: AssignmentForStudent;
  now: Date;
  /** The first thing to do on the page. */
  isNext: boolean;
  /** Need not do it. */
  isExcused?: boolean;
  /** What counts of it, in words; absent before it is released. */
  figure?: string | undefined;
}) {
  const t = useTranslations("MyAssignments");
  const state = assignmentState(assignment);
  const attempt = currentAttempt(assignment);
  const left = assignment.attemptsAllowed - assignment.attemptsUsed;
  return (
    <li className="flex flex-wrap items-center gap-x-8 gap-y-3 border-b border-rule py-5">
      <div className="min-w-0 flex-1 basis-72">
        <h3 className="subtitle wrap-break-word">
          <Link
            href={`/assignments/${assignment.assignmentId}`}
            className="text-ink no-underline hover:underline"
          >
            {assignment.title}
          </Link>
        </h3>
        <p className="text-muted">
          {t("facts", {
            course: assignment.courseTitle,
            items: assignment.items,
            points: assignment.points,
          })}
        </p>
        <p className="mt-1.5 flex flex-wrap gap-x-5">
          {isExcused ? (
            <span className="font-semibold">{t("state_excused")}</span>
          ) : (
            <StateSign state={state} />
          )}
          {isOverdue(assignment, now) && !isExcused ? (
            <span className="inline-flex items-center gap-1 font-semibold text-warn">
              <Clock aria-hidden="true" size={16} />
              {t("isLate")}
            </span>
          ) : null}
          {figure ? <span className="font-semibold">{t("counts", { figure })}</span> : null}
          {attempt?.releasedAt ? <CameBack at={attempt.releasedAt} isUnopened={attempt.isUnopened} /> : null}
          {attempt?.handedInAt ? (
            <HandedIn attempt={attempt} />
          ) : (
            <span>
              <DueLine assignment={assignment} now={now} />
            </span>
          )}
          {assignment.canStart && attempt ? <span>{t("attemptLeft", { count: left })}</span> : null}
          {assignment.mayRevise && !assignment.mayRevise.revisionId ? (
            <MayReviseLine mayRevise={assignment.mayRevise} now={now} />
          ) : null}
          {assignment.discussion === "open" ? (
            <Link href={`/assignments/${assignment.assignmentId}/discuss`}>{t("discuss")}</Link>
          ) : null}
        </p>
      </div>
      <NextStep state={state} assignment={assignment} attempt={attempt} isNext={isNext} />
    </li>
  );
}

function MayReviseLine({ mayRevise: { attemptId, until }, now }: { mayRevise: MayRevise; now: Date }) {
  const t = useTranslations("Revision");
  const format = useFormatter();
  return (
    <Link href={`/attempts/${attemptId}/result`} className="font-semibold">
      {until
        ? t("listUntil", { when: format.dateTime(until, MOMENT), left: format.relativeTime(until, now) })
        : t("listOpen")}
    </Link>
  );
}

/** Still to be handed in, and already late. */
function isOverdue({ phase, dueAt, attempts }: AssignmentForStudent, now: Date): boolean {
  const isToDo = phase === "open" && !attempts.some(({ handedInAt }) => handedInAt);
  return isToDo && dueAt !== null && dueAt <= now;
}

function CameBack({ at, isUnopened }: { at: Date; isUnopened: boolean }) {
  const t = useTranslations("MyAssignments");
  const format = useFormatter();
  return (
    <>
      {isUnopened ? <span className="font-semibold text-marker-ink">{t("unopened")}</span> : null}
      <span>{t("cameBackAt", { when: format.dateTime(at, MOMENT) })}</span>
    </>
  );
}

function HandedIn({ attempt }: { attempt: AttemptSummary }) {
  const t = useTranslations("MyAssignments");
  const format = useFormatter();
  const when = attempt.handedInAt ? format.dateTime(attempt.handedInAt, MOMENT) : "";
  return attempt.isLate ? (
    <span className="text-warn">{t("handedInLate", { when })}</span>
  ) : (
    <span>{t("handedInAt", { when })}</span>
  );
}

const ACTIONS = {
  early: "look",
  notStarted: "start",
  answering: "goOn",
  missed: "look",
  handedIn: "seeHandedIn",
  comments: "seeComments",
  results: "seeResults",
} as const satisfies Record<AssignmentState, string>;

function NextStep({
  state,
  assignment,
  attempt,
  isNext,
}: {
  state: AssignmentState;
  assignment: AssignmentForStudent;
  attempt: AttemptSummary | undefined;
  isNext: boolean;
}) {
  const t = useTranslations("MyAssignments");
  const action = t(ACTIONS[state]);
  const cover = `/assignments/${assignment.assignmentId}`;
  const page = attempt?.handedInAt
    ? `/attempts/${attempt.attemptId}/result`
    : `/attempts/${attempt?.attemptId}`;
  return (
    <LinkButton
      href={attempt ? page : cover}
      look={isNext ? "main" : "plain"}
      aria-label={t("about", { action, title: assignment.title })}
      className="max-sm:w-full"
    >
      {action}
    </LinkButton>
  );
}
