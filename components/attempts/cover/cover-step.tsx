import { useFormatter, useTranslations } from "next-intl";
import { CancelButton, DialogButton } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { MOMENT } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import type { AssignmentForStudent } from "@/lib/attempts/views";
import type { ActionResult } from "@/lib/schemas/action-result";
import { assignmentState, currentAttempt } from "../assignment-state";
import { DueLine } from "../due-line";
import { BeforeReading } from "./before-reading";

type Start = (input: unknown) => Promise<ActionResult<never>>;

/** What the student does next with an assignment: start, go on, see results, start again, or wait. */
export function CoverStep({
  assignment,
  now,
  start,
}: {
  assignment: AssignmentForStudent;
  now: Date;
  start: Start;
}) {
  const t = useTranslations("Cover");
  const format = useFormatter();
  const state = assignmentState(assignment);
  const attempt = currentAttempt(assignment);
  const { assignmentId, openAt, closesAt } = assignment;
  const minutes = minutesFor(assignment, now);
  const moment = (at: Date | null) => ({
    when: at ? format.dateTime(at, MOMENT) : "",
    left: at ? format.relativeTime(at, now) : "",
  });
  if (state === "early")
    return (
      <Notice live={false} title={t("earlyTitle")}>
        <p>{t("earlyBody", moment(openAt))}</p>
      </Notice>
    );
  if (state === "missed")
    return (
      <Notice live={false} tone="warn" title={t("missedTitle")}>
        <p>{t("missedBody", moment(closesAt))}</p>
      </Notice>
    );
  if (!attempt && assignment.stancesToTake.length > 0)
    return (
      <BeforeReading
        assignmentId={assignmentId}
        stancesToTake={assignment.stancesToTake}
        start={start}
        note={minutes === null ? null : t("startTimedBody")}
        label={minutes === null ? t("start") : t("startTimed", { minutes })}
      />
    );
  if (!attempt && minutes !== null)
    return <StartTimed assignmentId={assignmentId} minutes={minutes} start={start} />;
  if (!attempt)
    return (
      <Form action={start} values={{ assignmentId }}>
        <SubmitButton className="text-lg">{t("start")}</SubmitButton>
        <p className="text-muted">{t("startHint")}</p>
      </Form>
    );
  if (state === "answering" && assignment.clock?.pausedSince)
    return (
      <Notice live={false} tone="warn" title={t("pausedTitle")}>
        <p>{t("pausedBody")}</p>
      </Notice>
    );
  if (state === "answering")
    return (
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <LinkButton look="main" href={`/attempts/${attempt.attemptId}`} className="text-lg">
          {t("goOn")}
        </LinkButton>
        {assignment.clock || assignment.mayRevise?.revisionId ? (
          <p>
            <DueLine assignment={assignment} now={now} />
          </p>
        ) : null}
      </div>
    );
  return (
    <div className="flex flex-wrap gap-3">
      <LinkButton look="main" href={`/attempts/${attempt.attemptId}/result`}>
        {t(state === "results" ? "seeResults" : state === "comments" ? "seeComments" : "seeHandedIn")}
      </LinkButton>
      {assignment.canStart ? <StartAnother assignment={assignment} start={start} /> : null}
    </div>
  );
}

/** Asks first: the time that runs from here cannot be given back. */
function StartTimed({
  assignmentId,
  minutes,
  start,
}: {
  assignmentId: string;
  minutes: number;
  start: Start;
}) {
  const t = useTranslations("Cover");
  return (
    <div className="flex flex-col items-start gap-3">
      <DialogButton
        look="main"
        label={t("startTimed", { minutes })}
        title={t("startTimedTitle", { minutes })}
      >
        <Form action={start} values={{ assignmentId }}>
          <p>{t("startTimedBody")}</p>
          <div className="flex flex-wrap justify-end gap-3">
            <CancelButton />
            <SubmitButton>{t("start")}</SubmitButton>
          </div>
        </Form>
      </DialogButton>
      <p className="text-muted">{t("startHintTimed")}</p>
    </div>
  );
}

/** Asks first: an attempt cannot be given back. */
export function StartAnother({
  assignment: { assignmentId, attemptsAllowed, attemptsUsed, timeLimit },
  start,
}: {
  assignment: Pick<AssignmentForStudent, "assignmentId" | "attemptsAllowed" | "attemptsUsed" | "timeLimit">;
  start: Start;
}) {
  const t = useTranslations("Cover");
  return (
    <DialogButton label={t("another")} title={t("anotherTitle")}>
      <Form action={start} values={{ assignmentId }}>
        <p>{t("anotherBody", { number: attemptsUsed + 1, allowed: attemptsAllowed })}</p>
        {timeLimit ? <p>{t("timeLimitOf", { minutes: Math.floor(timeLimit) })}</p> : null}
        <div className="flex flex-wrap justify-end gap-3">
          <CancelButton />
          <SubmitButton>{t("another")}</SubmitButton>
        </div>
      </Form>
    </DialogButton>
  );
}

/** Whole minutes that an attempt started now has, which may close before its limit; null without a limit. */
function minutesFor({ timeLimit, closesAt }: AssignmentForStudent, now: Date): number | null {
  if (timeLimit === null) return null;
  const open = closesAt ? (closesAt.getTime() - now.getTime()) / 60_000 : timeLimit;
  return Math.floor(Math.min(timeLimit, open));
}
