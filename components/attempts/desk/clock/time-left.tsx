"use client";

import { Timer } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Toast } from "@/components/ui/toast";
import type { Clock } from "@/lib/attempts/views";
import { useDesk } from "../desk-context";
import { useAttemptClock } from "./use-attempt-clock";

/** Minutes before the end, and again in the last one, it is said that it comes: also to those who have hidden the clock. */
const WARN_AT = 5;

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
  if (minutes === null || state === "over") return null;
  if (state === "paused") return <p className="font-semibold text-marker-ink">{t("paused")}</p>;
  const warning = minutes === 0 ? 1 : minutes <= WARN_AT ? WARN_AT : undefined;
  return (
    <>
      <button
        type="button"
        aria-label={isHidden ? t("show") : `${t("left", { minutes })}. ${t("hide")}`}
        onClick={() => setHidden(!isHidden)}
        className={`inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 whitespace-nowrap tabular-nums ${warning ? "text-warn" : ""}`}
      >
        <Timer aria-hidden size={18} className={isHidden ? "" : "max-sm:hidden"} />
        {isHidden ? null : t("short", { minutes })}
      </button>
      {warning && warning !== dismissed ? (
        <Toast onDismiss={() => setDismissed(warning)}>{t("warning", { minutes: warning })}</Toast>
      ) : null}
    </>
  );
}
