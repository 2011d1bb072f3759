"use client";

import { Timer } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Toast } from "@/components/ui/toast";
import type { Clock } from "@/lib/attempts/views";
import { useDesk } from "../desk-context";
import { useAttemptClock } from "./use-attempt-clock";

/** Said once each, in minutes, also to those who have hidden the clock. */
const WARN_AT = [1, 5] as const;

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
  const warning = WARN_AT.find((at) => minutes < at);
  const isShort = minutes < 5;
  return (
    <>
      <button
        type="button"
        aria-label={isHidden ? t("show") : `${t("left", { minutes })}. ${t("hide")}`}
        onClick={() => setHidden(!isHidden)}
        className={`inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 whitespace-nowrap tabular-nums ${isShort ? "text-warn" : ""}`}
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
