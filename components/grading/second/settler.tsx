"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { KeyHelp } from "@/components/grading/keys/key-help";
import { useShortcuts } from "@/components/grading/keys/use-shortcuts";
import { useStudentLabel } from "@/components/grading/marking/student-label";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/choices";
import { Notice } from "@/components/ui/notice";
import type { Pair } from "@/lib/grading/second/pairs";
import { SETTLED_COMMENTS, type Settle } from "@/lib/schemas/second-marking";
import { ByHand, STICKY } from "./by-hand";
import { PairTable } from "./pair-table";
import { SettlingHead } from "./settling-head";
import { type SettleAction, type UndoSettlementAction, useSettling } from "./use-settling";

/** Where an answer is settled. */
export const pairHref = (
  base: string,
  pair: Pick<Pair, "attemptId" | "itemVersionId"> | undefined,
): string => (pair ? `${base}&attempt=${pair.attemptId}&item=${pair.itemVersionId}` : base);

type Comment = Settle["comment"];

/** One difference after the other: both marks, what is decided, and the keys for it. */
export function Settler({
  base,
  left,
  position,
  settled,
  count,
  canSettle,
  settle,
  undo,
  answer,
  notes,
}: {
  /** The address of the page with what it shows. */
  base: string;
  left: readonly Pair[];
  position: number;
  settled: number;
  count: number;
  canSettle: boolean;
  settle: SettleAction;
  undo: UndoSettlementAction;
  /** The question and the answer, drawn by the server. */
  answer: ReactNode;
  notes: ReactNode;
}) {
  const t = useTranslations("Settling");
  const router = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  const pair = left[position];
  const place = pair && `${pair.attemptId}:${pair.itemVersionId}`;
  const [byHandAt, setByHandAt] = useState<string>();
  const [comments, setComments] = useState<{ readonly at: string; readonly comment: Comment }>();
  const comment = comments && comments.at === place ? comments.comment : "FIRST";
  const commentGroup = useRef<HTMLDivElement>(null);
  const go = (to: Pair | undefined) => {
    if (to) router.push(pairHref(base, to), { scroll: false });
  };
  const deeds = useSettling(settle, undo, {
    onSettled: () => {
      setByHandAt(undefined);
      router.replace(pairHref(base, left[position + 1] ?? left[position - 1]), { scroll: false });
      router.refresh();
    },
    onTakenBack: (back) => {
      router.replace(pairHref(base, back), { scroll: false });
      router.refresh();
    },
  });
  const { last, problem } = deeds;
  const lines = useKeyLines();
  const label = useStudentLabel();
  const isByHand = byHandAt !== undefined && byHandAt === place;
  const take = (settling: "FIRST" | "SECOND") => () => {
    if (pair && canSettle && !isByHand) void deeds.settle(pair, { settling, levels: {}, comment, note: "" });
  };
  const toHand = () => {
    if (canSettle) setByHandAt(place);
  };
  const next = left[position + 1];
  const previous = left[position - 1];
  useShortcuts({
    // By hand, the numbers are those of levels.
    ...(isByHand ? {} : { "1": take("FIRST"), "2": take("SECOND"), "3": toHand }),
    c: () => commentGroup.current?.querySelector<HTMLElement>("input:checked")?.focus(),
    j: () => go(next),
    k: () => go(previous),
    u: () => void deeds.takeBack(),
  });
  useEffect(() => {
    if (place) heading.current?.focus({ preventScroll: true });
  }, [place]);
  return (
    <div className="flex flex-col gap-5">
      {pair ? (
        <SettlingHead
          ref={heading}
          pair={pair}
          settled={settled}
          count={count}
          previous={previous && pairHref(base, previous)}
          next={next && pairHref(base, next)}
          help={<KeyHelp lines={lines} />}
        />
      ) : null}
      {last ? (
        <div className="flex flex-wrap items-center gap-x-4">
          <p role="status" className="font-semibold text-good">
            {last.isTakenBack
              ? t("takenBack", { student: label(last.pair.student) })
              : t("saved", {
                  student: label(last.pair.student),
                  points: last.settled.points,
                  maximum: last.settled.maximum,
                })}
          </p>
          {last.isTakenBack ? null : (
            <Button look="quiet" onClick={() => void deeds.takeBack()}>
              {t("undo")}
            </Button>
          )}
        </div>
      ) : null}
      {problem ? <Notice tone="error" title={problem} /> : null}
      {pair ? (
        <>
          <div>{answer}</div>
          <PairTable pair={pair} />
          {pair.current?.isOther ? <p>{t("markedSince", { points: pair.current.points })}</p> : null}
          {canSettle ? (
            <>
              <div ref={commentGroup}>
                <RadioGroup
                  name="settledComment"
                  legend={t("studentReads")}
                  value={comment}
                  onChange={(value) => {
                    const chosen = SETTLED_COMMENTS.find((one) => one === value);
                    if (chosen && place) setComments({ at: place, comment: chosen });
                  }}
                  options={SETTLED_COMMENTS.map((value) => ({
                    value,
                    label: t(`comment_${value}`),
                    hint: <CommentHint pair={pair} whose={value} />,
                  }))}
                />
              </div>
              {isByHand ? (
                <ByHand
                  key={place}
                  pair={pair}
                  onSave={(levels, note) =>
                    void deeds.settle(pair, { settling: "BY_HAND", levels, comment, note })
                  }
                  onLeave={() => {
                    setByHandAt(undefined);
                    deeds.setProblem(undefined);
                    heading.current?.focus();
                  }}
                  onProblem={deeds.setProblem}
                />
              ) : (
                <div className={STICKY}>
                  <p className="font-read text-xl/tight font-semibold tabular-nums">
                    {t("offer", {
                      first: pair.first.points,
                      second: pair.second.points,
                      maximum: pair.first.maximum,
                    })}
                  </p>
                  <div className="flex flex-wrap gap-3">
                    <Button look="main" aria-disabled={deeds.isBusy} onClick={take("FIRST")}>
                      {t("takeFirst")}
                    </Button>
                    <Button look="main" aria-disabled={deeds.isBusy} onClick={take("SECOND")}>
                      {t("takeSecond")}
                    </Button>
                    <Button onClick={toHand}>{t("byHand")}</Button>
                  </div>
                </div>
              )}
            </>
          ) : (
            <p className="text-muted">{t("readOnly")}</p>
          )}
        </>
      ) : null}
      {notes}
    </div>
  );
}

function CommentHint({ pair, whose }: { pair: Pair; whose: Comment }) {
  const t = useTranslations("Settling");
  if (whose === "NONE") return null;
  const words = (whose === "FIRST" ? pair.first : pair.second).comment;
  return (
    <span dir="auto" className="wrap-anywhere">
      {words ?? t("commentNothing")}
    </span>
  );
}

/** What the keys of this page do. */
function useKeyLines() {
  const t = useTranslations("Settling");
  return [
    { keys: ["1"], does: t("keyFirst") },
    { keys: ["2"], does: t("keySecond") },
    { keys: ["3"], does: t("keyHand") },
    { keys: ["Ctrl + Enter"], does: t("keySave") },
    { keys: ["c"], does: t("keyComment") },
    { keys: ["j"], does: t("keyNext") },
    { keys: ["k"], does: t("keyPrevious") },
    { keys: ["u"], does: t("keyUndo") },
    { keys: ["Esc"], does: t("keyLeave") },
  ];
}
