"use client";

import { Flag } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** Flags the answer for the marker alone, and says whether that is saved. */
export function FlagButton({
  isFlagged,
  said,
  onToggle,
}: {
  isFlagged: boolean;
  said: { readonly words: string; readonly isProblem: boolean } | undefined;
  onToggle: () => void;
}) {
  const t = useTranslations("Flags");
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <Button
        look="quiet"
        className="aria-pressed:bg-marker aria-pressed:font-semibold aria-pressed:text-ink"
        aria-pressed={isFlagged}
        onClick={onToggle}
      >
        <Flag aria-hidden size={16} fill={isFlagged ? "currentColor" : "none"} />
        {t("flag")}
      </Button>
      <span role="status" className={said?.isProblem ? "text-warn" : "sr-only"}>
        {said?.words}
      </span>
    </span>
  );
}
