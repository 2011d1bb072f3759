"use client";

import { useTranslations } from "next-intl";
import { type Ref, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useDesk } from "./desk-context";
import { DueTime } from "./due-time";
import { stepsOf } from "./steps";

/** The last step: what is missing, and the button that ends it. */
export function HandInPanel({
  heading,
  onGo,
}: {
  heading: Ref<HTMLHeadingElement>;
  onGo: (index: number) => void;
}) {
  const t = useTranslations("Desk");
  const { desk, saving } = useDesk();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const missing = stepsOf(desk.items, saving.answers)
    .map(({ state }, index) => ({ state, index }))
    .filter(({ state }) => state !== "answered");

  async function press(): Promise<void> {
    if (pending || desk.attemptId === null) return;
    setPending(true);
    setProblem(undefined);
    const outcome = await saving.handIn();
    if (outcome.state === "handedIn") {
      location.assign(`/attempts/${desk.attemptId}/result`);
      return;
    }
    setPending(false);
    // What stands between us and the server may refuse without a word.
    if (outcome.state === "failed") setProblem(outcome.message || t("refusedTitle"));
    if (outcome.state === "offline")
      setProblem(t("handInOffline", { kept: saving.status.onDevice ? "yes" : "no" }));
    if (outcome.state === "newer") setProblem(t("handInNewer"));
  }
  const conflicts = desk.items.flatMap((item, index) => (saving.answers[item.id]?.newer ? [index] : []));
  return (
    <div className="flex flex-col items-start gap-5">
      <h2 ref={heading} tabIndex={-1} className="subtitle outline-none">
        {t("checkTitle")}
      </h2>
      {desk.items.length === 0 ? (
        <p>{t("noQuestions")}</p>
      ) : missing.length === 0 ? (
        <p className="text-good">{t("checkComplete")}</p>
      ) : (
        <div>
          <p>{t("checkIncomplete")}</p>
          <ul className="mt-1">
            {missing.map(({ state, index }) => (
              <li key={index}>
                <Button look="quiet" className="-ms-2 underline" onClick={() => onGo(index)}>
                  {t(`step_${state}`, { number: index + 1 })}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <DueTime />
      <p className="text-muted">{desk.attemptId === null ? t("handInPreview") : t("checkFinal")}</p>
      {problem ? (
        <Notice tone="error" title={problem}>
          {conflicts.map((index) => (
            <Button key={index} look="quiet" className="underline" onClick={() => onGo(index)}>
              {t("question", { number: index + 1, count: desk.items.length })}
            </Button>
          ))}
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-3">
        {desk.items.length > 0 ? (
          <Button onClick={() => onGo(desk.items.length - 1)}>{t("back")}</Button>
        ) : null}
        <Button look="main" disabled={desk.attemptId === null} aria-disabled={pending} onClick={press}>
          {pending ? t("handingIn") : t("handIn")}
        </Button>
      </div>
      <Button look="quiet" className="-ms-2" onClick={() => window.print()}>
        {t("print")}
      </Button>
    </div>
  );
}
