"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { CancelButton, DialogButton } from "@/components/ui/dialog";
import { useCloseDialog } from "@/components/ui/dialog-state";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { type KeptAttempt, useKeptAttempts } from "./saving/use-kept-attempts";

/**
 * Sends answers that still wait on this device, of attempts that are not on the screen, and says what became of them.
 * Draws nothing where nothing waits. Needs the namespace `Kept`.
 */
export function KeptAnswers({ userId }: { userId: string }) {
  const notices = useKeptAttempts(userId).map((attempt) => (
    <KeptNotice key={attempt.attemptId} attempt={attempt} />
  ));
  return <div className="flex flex-col gap-3 empty:hidden">{notices}</div>;
}

function KeptNotice({ attempt }: { attempt: KeptAttempt }) {
  const t = useTranslations("Kept");
  const { attemptId, waiting, saved, late, asks, refusal, texts, discard } = attempt;
  if (asks)
    return (
      <Notice tone="warn" title={t("asksTitle")}>
        <p>{t("asksText")}</p>
        <a href={`/attempts/${attemptId}`}>{t("asksLink")}</a>
      </Notice>
    );
  if (refusal !== null)
    return (
      <Notice tone="warn" title={t("refusedTitle", { count: waiting })}>
        <p className="mb-3">{refusal || t("refusedText")}</p>
        {texts.length > 0 ? (
          <Disclosure summary={t("show")}>
            {texts.map((text) => (
              <p key={text} dir="auto" className="mb-3 wrap-break-word whitespace-pre-line">
                {text}
              </p>
            ))}
          </Disclosure>
        ) : null}
        <DialogButton label={t("discard")} title={t("discardTitle", { count: waiting })}>
          <Discard onDiscard={discard} />
        </DialogButton>
      </Notice>
    );
  if (waiting > 0)
    return (
      <Notice tone="warn" title={t("waitingTitle", { count: waiting })}>
        {t("waitingText", { count: waiting })}
      </Notice>
    );
  if (late > 0)
    return (
      <Notice tone="warn" title={t("lateTitle", { count: late })}>
        {t("lateText", { count: late })}
      </Notice>
    );
  return saved > 0 ? <Notice tone="good" title={t("savedTitle", { count: saved })} /> : null;
}

function Discard({ onDiscard }: { onDiscard: () => void }) {
  const t = useTranslations("Kept");
  const close = useCloseDialog();
  const discard = () => {
    onDiscard();
    close?.();
  };
  return (
    <>
      <p>{t("discardText")}</p>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button look="danger" onClick={discard}>
          {t("discard")}
        </Button>
        <CancelButton />
      </div>
    </>
  );
}
