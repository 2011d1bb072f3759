"use client";

import { CloudOff } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { SaveStatus as Status } from "@/components/attempts/saving/types";
import { useDesk } from "./desk-context";

const TIME = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
const UNSAVED = new Set(["kept", "unsaved", "late", "signedOut"]);

/** Whether the answers are saved. */
export function SaveStatus() {
  const t = useTranslations("Desk");
  const { desk, saving } = useDesk();
  if (desk.attemptId === null) return <p className="text-marker-ink">{t("preview")}</p>;
  return <SaveLine status={saving.status} />;
}

/** Whether what is on the page is saved, in a word or two. Read out when it changes, but not at every "Saving". */
export function SaveLine({ status: { state, savedAt } }: { status: Pick<Status, "state" | "savedAt"> }) {
  const t = useTranslations("Desk");
  const format = useFormatter();
  const time = savedAt && format.dateTime(new Date(savedAt), TIME);
  const words = state === "saved" && time ? t("savedAt", { time }) : t(state);
  const isUnsaved = UNSAVED.has(state);
  return (
    <>
      <p
        data-save-state={state}
        className={`flex min-w-0 items-center gap-1.5 text-sm leading-tight md:text-base ${isUnsaved ? "text-warn" : state === "saved" && savedAt ? "text-good" : "text-muted"}`}
      >
        {isUnsaved ? (
          <CloudOff aria-hidden size={16} className="flex-none" />
        ) : (
          <span aria-hidden="true" className="size-2 flex-none rounded-full bg-current" />
        )}
        {words}
      </p>
      <p role="status" className="sr-only">
        {state === "saving" || state === "idle" ? "" : words}
      </p>
    </>
  );
}
