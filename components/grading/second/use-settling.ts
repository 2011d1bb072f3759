"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import type { Pair } from "@/lib/grading/second/pairs";
import type { Settled } from "@/lib/grading/settle-marks";
import type { ActionResult } from "@/lib/schemas/action-result";
import type { Settle } from "@/lib/schemas/second-marking";

export type SettleAction = (input: unknown) => Promise<ActionResult<Settled>>;
export type UndoSettlementAction = (input: unknown) => Promise<ActionResult<void>>;

type Said = { readonly pair: Pair; readonly settled: Settled; readonly isTakenBack: boolean };

/** Settles one answer after the other and takes the last one back: what was said of it, and what went wrong. */
export function useSettling(
  settle: SettleAction,
  undo: UndoSettlementAction,
  { onSettled, onTakenBack }: { onSettled: () => void; onTakenBack: (pair: Pair) => void },
) {
  const common = useTranslations("Common");
  const [last, setLast] = useState<Said>();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const busy = useRef(false);

  async function once(deed: () => Promise<void>) {
    if (busy.current) return;
    busy.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      await deed();
    } catch {
      setProblem(common(navigator.onLine ? "requestFailed" : "offline"));
    } finally {
      busy.current = false;
      setBusy(false);
    }
  }

  return {
    last,
    problem,
    isBusy,
    setProblem,
    settle: (pair: Pair, how: Pick<Settle, "settling" | "levels" | "comment" | "note">) =>
      once(async () => {
        const { attemptId, itemVersionId, current } = pair;
        const result = await settle({
          attemptId,
          itemVersionId,
          baseScoreId: current?.scoreId ?? null,
          ...how,
        });
        if (!result.ok) return setProblem(result.error.message);
        setLast({ pair, settled: result.data, isTakenBack: false });
        onSettled();
      }),
    takeBack: () =>
      once(async () => {
        if (!last || last.isTakenBack) return;
        const result = await undo({ settlementId: last.settled.settlementId });
        if (!result.ok) return setProblem(result.error.message);
        setLast({ ...last, isTakenBack: true });
        onTakenBack(last.pair);
      }),
  };
}
