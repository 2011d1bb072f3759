"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { NoStudents } from "@/components/grading/frame/no-students";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Table, Th } from "@/components/ui/table";
import { Toast } from "@/components/ui/toast";
import type { OwnTimes, OwnTimesRow as Row } from "@/lib/grading/own-times";
import { OwnTimesDialog, type SetTimes } from "./own-times-dialog";
import { OwnTimesRow } from "./own-times-row";

/** Every student's times of an assignment, with the way to change those of one or of several. Needs `OwnTimes` and `Review`. */
export function OwnTimesList({
  times: { head, policy, rows },
  setTimes,
}: {
  times: OwnTimes;
  setTimes: SetTimes;
}) {
  const t = useTranslations("OwnTimes");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [changing, setChanging] = useState<readonly Row[]>([]);
  const [done, setDone] = useState<number>();
  const showsOpening = rows.some(({ own }) => own?.openAt);
  const isChosen = (row: Row) => chosen.includes(row.enrollmentId);
  if (rows.length === 0) return <NoStudents courseId={head.courseId} />;
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
          <OwnTimesRow
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
