"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Facts } from "@/components/grading/frame/facts";
import { NoStudents } from "@/components/grading/frame/no-students";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Table, Th } from "@/components/ui/table";
import type { BoardRow as Row, Board as View } from "@/lib/grading/review/board-view";
import type { ReviewHead } from "@/lib/grading/review/head";
import type { ActionResult } from "@/lib/schemas/action-result";
import { type BoardOrder, ordered } from "./board-order";
import { BoardRow } from "./board-row";
import { type ClockAction, ClockControl } from "./clock-control";
import { type ReturnAction, ReturnDialog } from "./return-dialog";
import { ShowMarks, type ShowMarksAction } from "./show-marks";
import { Undo } from "./undo-return";
import { type BoardStatus, useBoard } from "./use-board";

/** The board: where everybody stands, refreshed by itself, and the way to give work back. */
export function Board({
  head,
  initial,
  drawnAt,
  order,
  giveBack,
  takeBack,
  showMarks,
  pause,
  resume,
}: {
  head: Pick<
    ReviewHead,
    "assignmentId" | "courseId" | "scoreRelease" | "canEdit" | "timeLimit" | "whichCounts"
  >;
  initial: View;
  drawnAt: Date;
  order: BoardOrder;
  giveBack: ReturnAction;
  takeBack: (input: unknown) => Promise<ActionResult<{ takenBack: number }>>;
  showMarks: ShowMarksAction;
  pause: ClockAction;
  resume: ClockAction;
}) {
  const t = useTranslations("Board");
  const { board, status, asOf, ask } = useBoard(head.assignmentId, initial, drawnAt);
  const [returning, setReturning] = useState<readonly Row[]>([]);
  const [returned, setReturned] = useState<{ returnedAt: Date; returned: number }>();
  const home = `/assignments/${head.assignmentId}`;
  const returnable = board.rows.filter((row) => row.returnable.length > 0);
  if (board.rows.length === 0) return <NoStudents courseId={head.courseId} />;
  return (
    <>
      <Facts facts={board.facts} home={home} />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <Status status={status} asOf={asOf} home={home} />
        <LinkButton href={`${home}/times`} className="md:ms-auto">
          {t("ownTimesPage")}
        </LinkButton>
        <ShowMarks
          assignmentId={head.assignmentId}
          attemptIds={board.rows.flatMap((row) => row.held)}
          action={showMarks}
          onDone={() => void ask()}
        />
        {returnable.length > 0 ? (
          <Button look="main" onClick={() => setReturning(returnable)}>
            {t("returnAll", { count: returnable.flatMap((row) => row.returnable).length })}
          </Button>
        ) : (
          <p className="text-muted">{t("nothingToReturn")}</p>
        )}
      </div>
      {head.canEdit && head.timeLimit !== null ? (
        <ClockControl
          assignmentId={head.assignmentId}
          pausedSince={board.pausedSince}
          pause={pause}
          resume={resume}
          onDone={ask}
        />
      ) : null}
      <Table caption={t("caption")} captionHidden head={<Heads home={home} order={order} />}>
        {ordered(board.rows, order).map((row) => (
          <BoardRow
            key={row.enrollmentId}
            row={row}
            items={board.items}
            home={home}
            onReturn={() => setReturning([row])}
          />
        ))}
      </Table>
      <ReturnDialog
        head={head}
        rows={returning}
        action={giveBack}
        onClose={() => setReturning([])}
        onDone={(done) => {
          setReturning([]);
          setReturned(done);
          void ask();
        }}
      />
      {returned ? (
        <Undo
          key={returned.returnedAt.toISOString()}
          assignmentId={head.assignmentId}
          returned={returned}
          action={takeBack}
          onDone={() => void ask()}
          onDismiss={() => setReturned(undefined)}
        />
      ) : null}
    </>
  );
}

function Heads({ home, order }: { home: string; order: BoardOrder }) {
  const t = useTranslations("Board");
  const sortBy = (by: BoardOrder["by"]) => {
    const isNow = order.by === by;
    const direction = order.descending ? ("descending" as const) : ("ascending" as const);
    return {
      sort: isNow ? direction : ("none" as const),
      href: `${home}/board?sort=${isNow && !order.descending ? "-" : ""}${by}`,
    };
  };
  return (
    <tr>
      <Th {...sortBy("name")}>{t("student")}</Th>
      <Th {...sortBy("state")}>{t("state")}</Th>
      <Th>{t("answered")}</Th>
      <Th {...sortBy("activity")}>{t("lastActivity")}</Th>
      <Th>{t("work")}</Th>
    </tr>
  );
}

/** Whether what one sees is how it is. */
function Status({ status, asOf, home }: { status: BoardStatus; asOf: Date; home: string }) {
  const t = useTranslations("Board");
  const format = useFormatter();
  if (status === "live") return <p className="text-muted">{t("live")}</p>;
  if (status === "gone") return <Notice tone="error" title={t("gone")} />;
  const time = format.dateTime(asOf, {
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  });
  if (status === "offline") return <Notice tone="warn" title={t("offline", { time })} />;
  return (
    <Notice tone="warn" title={t("signedOut", { time })}>
      <a href={`/sign-in?to=${encodeURIComponent(`${home}/board`)}`}>{t("signIn")}</a>
    </Notice>
  );
}
