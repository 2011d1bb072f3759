"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useRef, useState, useTransition } from "react";
import { KeyHelp } from "@/components/grading/keys/key-help";
import { useShortcuts } from "@/components/grading/keys/use-shortcuts";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import type { ActionError, ActionResult } from "@/lib/schemas/action-result";
import { useSaveIds, useShownAt } from "./use-pair";

export type JudgeAction = (input: unknown) => Promise<ActionResult<unknown>>;

/** A key that is held down must not judge the next pair, which nobody has read. */
const TOO_SOON = 400;

type Side = "left" | "right";

/** Two answers and the choice between them, by button or key. Each choice is saved at once; the server answers with the next pair. */
export function Judge({
  place,
  pair,
  last,
  progress,
  judge,
  withdraw,
  title,
  ways,
  about,
  children,
}: {
  place: { readonly assignmentId: string; readonly itemVersionId: string };
  /** The attempts; null where nothing is left to judge. */
  pair: { readonly left: string; readonly right: string } | null;
  /** The judgement that can be taken back. */
  last: string | null;
  progress: { readonly own: number; readonly together: number; readonly enough: number };
  judge: JudgeAction;
  withdraw: JudgeAction;
  title: string;
  /** Where else to go. */
  ways: ReactNode;
  /** The question and what to judge by. */
  about: ReactNode;
  /** Both answers, or why there are none, drawn by the server. */
  children: ReactNode;
}) {
  const t = useTranslations("Comparing");
  const common = useTranslations("Common");
  const router = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  const [pending, start] = useTransition();
  const [problem, setProblem] = useState<Pick<ActionError, "message" | "reference">>();
  const [done, setDone] = useState<"saved" | "takenBack">();
  const shown = pair && `${pair.left} ${pair.right}`;
  const shownAt = useShownAt(shown, heading);
  const saveIds = useSaveIds();

  function send(action: JudgeAction, input: unknown, what: typeof done) {
    setProblem(undefined);
    start(async () => {
      try {
        const result = await action(input);
        if (result.ok) {
          saveIds.forget();
          return setDone(what);
        }
        setDone(undefined);
        setProblem(result.error);
        // Judged in another tab: the next pair is due.
        if (result.error.kind === "conflict") router.refresh();
      } catch {
        setDone(undefined);
        setProblem({ message: common(navigator.onLine ? "requestFailed" : "offline") });
      }
    });
  }
  function choose(side: Side) {
    if (!pair || pending || Date.now() - shownAt.current < TOO_SOON) return;
    const winnerAttemptId = pair[side];
    const loserAttemptId = pair[side === "left" ? "right" : "left"];
    const judged = { ...place, winnerAttemptId, loserAttemptId, leftAttemptId: pair.left };
    send(judge, { ...judged, saveId: saveIds.idOf(`${shown} ${side}`) }, "saved");
  }
  function undo() {
    if (last && !pending) send(withdraw, { comparisonId: last }, "takenBack");
  }
  const [left, right] = [() => choose("left"), () => choose("right")];
  useShortcuts({ ArrowLeft: left, "1": left, ArrowRight: right, "2": right, u: undo });

  const { own, together, enough } = progress;
  const words = t("progress", { own, together, enough });
  const status = pending ? t("saving") : done === "saved" ? t("saved", { own }) : done ? t("takenBack") : "";
  return (
    <section aria-labelledby="judging" className="flex flex-col gap-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <h2 id="judging" ref={heading} tabIndex={-1} className="subtitle outline-none">
          {title}
        </h2>
        <div className="flex flex-wrap items-center gap-x-5 print:hidden">
          {ways}
          <KeyHelp
            lines={[
              { keys: ["1", "←"], does: t("keyLeft") },
              { keys: ["2", "→"], does: t("keyRight") },
              { keys: ["u"], does: t("keyUndo") },
            ]}
          />
        </div>
      </div>
      {about}
      {children}
      <div className="sticky bottom-0 z-10 -mx-4 flex flex-col gap-2 border-t border-rule bg-paper px-4 py-3 md:-mx-7 md:px-7 print:hidden">
        {problem ? (
          <Notice tone="error" title={problem.message}>
            {problem.reference ? <p>{common("reference", { reference: problem.reference })}</p> : null}
          </Notice>
        ) : null}
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          <div className="flex flex-wrap items-center gap-x-4">
            <span className="w-32 max-sm:hidden">
              <Progress label={words} value={Math.min(together, enough)} max={Math.max(1, enough)} />
            </span>
            <span className="text-muted max-sm:sr-only">{words}</span>
            <span role="status" className={pending ? "text-muted" : "text-good"}>
              {status}
            </span>
          </div>
          {last ? (
            <Button look="quiet" aria-disabled={pending} onClick={undo}>
              {t("undo")}
            </Button>
          ) : null}
        </div>
        {pair ? (
          <fieldset className="grid grid-cols-2 gap-x-3 lg:gap-x-10">
            <legend className="sr-only">{t("choose")}</legend>
            <Choice
              sign="←"
              wide={t("leftBetter")}
              narrow={t("oneBetter")}
              pending={pending}
              onChoose={left}
            />
            <Choice
              sign="→"
              wide={t("rightBetter")}
              narrow={t("twoBetter")}
              pending={pending}
              onChoose={right}
            />
          </fieldset>
        ) : null}
      </div>
    </section>
  );
}

function Choice({
  sign,
  wide,
  narrow,
  pending,
  onChoose,
}: {
  /** The key that does the same. */
  sign: string;
  wide: string;
  narrow: string;
  pending: boolean;
  onChoose: () => void;
}) {
  return (
    <Button look="main" aria-disabled={pending} onClick={onChoose}>
      <span aria-hidden="true" className="max-lg:hidden">
        {sign}
      </span>
      <span className="max-lg:hidden">{wide}</span>
      <span className="lg:hidden">{narrow}</span>
    </Button>
  );
}
