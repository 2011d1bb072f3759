"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { MOMENT } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { Table, Th } from "@/components/ui/table";
import { Toast } from "@/components/ui/toast";
import type { OwnTimes, OwnTimesRow } from "@/lib/grading/own-times";
import { OwnTimesDialog, type SetTimes } from "./own-times-dialog";

/** Every student's times of an assignment, with the way to change those of one or of several. Needs `OwnTimes`. */
export function OwnTimesList({
  times: { head, policy, rows },
  setTimes,
}: {
  times: OwnTimes;
  setTimes: SetTimes;
}) {
  const t = useTranslations("OwnTimes");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [changing, setChanging] = useState<readonly OwnTimesRow[]>([]);
  const [done, setDone] = useState<number>();
  const showsOpening = rows.some(({ own }) => own?.openAt);
  const isChosen = (row: OwnTimesRow) => chosen.includes(row.enrollmentId);
  if (rows.length === 0)
    return (
      <EmptyState
        title={t("emptyTitle")}
        action={<LinkButton href={`/courses/${head.courseId}/join-code`}>{t("joinCode")}</LinkButton>}
      >
        {t("emptyBody")}
      </EmptyState>
    );
  return (
    <section aria-labelledby="own-times" className="flex flex-col gap-5">
      <div>
        <h2 id="own-times" className="subtitle">
          {t("title")}
        </h2>
        <p className="max-w-measure text-muted">{t("hint")}</p>
      </div>
      {policy.keyRelease === "NEVER" ? null : (
        <Notice live={false} title={t("keysTitle")}>
          <p>{t("keysBody", { when: policy.keyRelease })}</p>
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-3">
        {head.canEdit ? (
          <Button
            look="main"
            disabled={chosen.length === 0}
            aria-haspopup="dialog"
            onClick={() => setChanging(rows.filter(isChosen))}
          >
            {t("set", { count: chosen.length })}
          </Button>
        ) : null}
        <LinkButton href={`/assignments/${head.assignmentId}/board`}>{t("back")}</LinkButton>
      </div>
      <Table
        caption={t("caption")}
        captionHidden
        head={
          <tr>
            <Th>{t("student")}</Th>
            {showsOpening ? <Th>{t("openAt")}</Th> : null}
            <Th>{t("due")}</Th>
            <Th>{t("closes")}</Th>
            {policy.timeLimit === null ? null : <Th>{t("limit")}</Th>}
            <Th>{t("attempts")}</Th>
            {head.canEdit ? <Th>{t("change")}</Th> : null}
          </tr>
        }
      >
        {rows.map((row) => (
          <Row
            key={row.enrollmentId}
            row={row}
            hasLimit={policy.timeLimit !== null}
            showsOpening={showsOpening}
            {...(head.canEdit && {
              chosen: isChosen(row),
              onChoose: (choose: boolean) =>
                setChosen(
                  choose
                    ? [...chosen, row.enrollmentId]
                    : chosen.filter((enrollmentId) => enrollmentId !== row.enrollmentId),
                ),
              onChange: () => setChanging([row]),
            })}
          />
        ))}
      </Table>
      <OwnTimesDialog
        assignmentId={head.assignmentId}
        policy={policy}
        rows={changing}
        setTimes={setTimes}
        onClose={() => setChanging([])}
        onDone={({ students }) => {
          setChanging([]);
          setChosen([]);
          setDone(students);
        }}
      />
      {done ? <Toast onDismiss={() => setDone(undefined)}>{t("done", { count: done })}</Toast> : null}
    </section>
  );
}

function Row({
  row,
  hasLimit,
  showsOpening,
  chosen,
  onChoose,
  onChange,
}: {
  row: OwnTimesRow;
  hasLimit: boolean;
  /** Somebody has an opening time of their own. */
  showsOpening: boolean;
  chosen?: boolean;
  onChoose?: (choose: boolean) => void;
  /** Absent for those who may only look. */
  onChange?: () => void;
}) {
  const t = useTranslations("OwnTimes");
  const format = useFormatter();
  const { name, own } = row;
  const at = (time: Date | null) => (time ? format.dateTime(time, MOMENT) : t("never"));
  return (
    <tr className="*:align-middle!">
      <th scope="row">
        {onChoose ? (
          <label className="inline-flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              aria-label={t("chooseOf", { name })}
              checked={chosen ?? false}
              onChange={(event) => onChoose(event.target.checked)}
              className="size-5 flex-none accent-accent"
            />
            {name}
          </label>
        ) : (
          name
        )}
      </th>
      {showsOpening ? (
        <td className="whitespace-nowrap">
          <Time isOwn={Boolean(own?.openAt)}>{row.openAt ? at(row.openAt) : t("atOnce")}</Time>
        </td>
      ) : null}
      <td className="whitespace-nowrap">
        <Time isOwn={Boolean(own?.dueAt)}>{at(row.dueAt)}</Time>
      </td>
      <td className="whitespace-nowrap">
        <Time isOwn={row.closesApart}>{at(row.closesAt)}</Time>
      </td>
      {hasLimit ? (
        <td className="whitespace-nowrap">
          <Time isOwn={Boolean(own?.extraTime)}>
            {t("minutes", { minutes: Math.floor(row.timeLimit ?? 0) })}
          </Time>
        </td>
      ) : null}
      <td className="whitespace-nowrap">
        <Time isOwn={Boolean(own?.extraAttempts)}>
          {t("attemptsOf", { used: row.attempts, allowed: row.attemptsAllowed })}
        </Time>
      </td>
      {onChange ? (
        <td>
          <Button
            look="quiet"
            className="-my-2 -ms-2"
            aria-haspopup="dialog"
            aria-label={t("changeOf", { name })}
            onClick={onChange}
          >
            {t("change")}
          </Button>
        </td>
      ) : null}
    </tr>
  );
}

/** A time, told apart where it is the student's own by more than its colour. */
function Time({ isOwn, children }: { isOwn: boolean; children: string }) {
  const t = useTranslations("OwnTimes");
  return isOwn ? (
    <>
      <strong>{children}</strong> <span className="block text-marker-ink">{t("own")}</span>
    </>
  ) : (
    <span className="text-muted">{children}</span>
  );
}
