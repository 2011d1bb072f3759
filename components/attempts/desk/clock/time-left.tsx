"use client";

import { Timer } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Toast } from "@/components/ui/toast";
import type { Clock } from "@/lib/attempts/views";
import { useDesk } from "../desk-context";
import { useAttemptClock } from "./use-attempt-clock";

/** Minutes before the end, and again in the last one, it is said that it comes: also to those who have hidden the clock. */
const WARN_AT = 5;
const WARNING_MS = 20_000;

/**
 * A quiet clock: whole minutes, in the same colour until the last five, hidden by those whom it presses. Needs the namespace
 * `Clock`.
 */
export function TimeLeft({ clock }: { clock: Clock }) {
  const t = useTranslations("Clock");
  const { desk, saving, clock: state, setClock } = useDesk();
  const minutes = useAttemptClock(desk, clock, saving.flush, setClock);
  const [isHidden, setHidden] = useState(false);
  const [dismissed, setDismissed] = useState<number>();
  const warning = minutes === null || minutes > WARN_AT ? undefined : minutes === 0 ? 1 : WARN_AT;
  useEffect(() => {
    // On a phone it lies over the questions, and the clock itself stays in the colour of a warning.
    const timer = setTimeout(() => setDismissed(warning), WARNING_MS);
    return () => clearTimeout(timer);
  }, [warning]);
  if (minutes === null || state === "over") return null;
  if (state === "paused")
    return (
      <p role="status" className="font-semibold text-marker-ink">
        {t("paused")}
      </p>
    );
  return (
    <>
      <button
        type="button"
        onClick={() => setHidden(!isHidden)}
        className={`inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 whitespace-nowrap tabular-nums ${warning ? "text-warn" : ""}`}
      >
        <Timer aria-hidden size={18} className={isHidden ? "" : "max-sm:hidden"} />
        {isHidden ? null : t("short", { minutes })}
        <span className="sr-only">{isHidden ? t("show") : t("hide")}</span>
      </button>
      {warning && warning !== dismissed ? (
        <Toast onDismiss={() => setDismissed(warning)}>{t("warning", { minutes: warning })}</Toast>
      ) : null}
    </>
  );
}
