"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { type PointerEvent, type ReactNode, useRef } from "react";
import { Button } from "@/components/ui/button";

export const SHEET_SIZES = ["peek", "half", "full"] as const;
export type SheetSize = (typeof SHEET_SIZES)[number];

const HEIGHTS: Readonly<Record<SheetSize, string>> = {
  peek: "max-lg:h-30",
  half: "max-lg:h-[58dvh]",
  full: "max-lg:h-[92dvh]",
};
/** A movement of the finger that is meant. */
const SWIPE_PX = 36;

/** What stands beside the text: a column on a wide screen, a sheet under the thumb on a narrow one. */
export function Sheet({
  size,
  onSize,
  label,
  children,
}: {
  size: SheetSize;
  onSize: (size: SheetSize) => void;
  label: string;
  children: ReactNode;
}) {
  const t = useTranslations("Desk");
  const from = useRef<number | null>(null);
  const at = SHEET_SIZES.indexOf(size);
  const step = (by: number) => onSize(SHEET_SIZES[Math.min(2, Math.max(0, at + by))] ?? size);

  function release(event: PointerEvent): void {
    const moved = from.current === null ? 0 : from.current - event.clientY;
    from.current = null;
    if (Math.abs(moved) > SWIPE_PX) step(moved > 0 ? 1 : -1);
  }
  return (
    <aside
      aria-label={label}
      className={`${HEIGHTS[size]} flex flex-col border-rule bg-sheet max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-20 max-lg:rounded-t-sheet max-lg:border-t max-lg:shadow-lift motion-safe:max-lg:transition-[height] lg:sticky lg:top-14 lg:h-[calc(100dvh-3.5rem)] lg:border-s print:hidden`}
    >
      <div
        className="flex touch-none items-center justify-between gap-2 px-3 lg:hidden"
        onPointerDown={(event) => {
          from.current = event.clientY;
        }}
        onPointerUp={release}
      >
        <Button look="quiet" aria-label={t("sheetLess")} disabled={at === 0} onClick={() => step(-1)}>
          <ChevronDown aria-hidden size={20} />
        </Button>
        <span aria-hidden="true" className="h-1 w-10 rounded-full bg-edge" />
        <Button look="quiet" aria-label={t("sheetMore")} disabled={at === 2} onClick={() => step(1)}>
          <ChevronUp aria-hidden size={20} />
        </Button>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 pb-6 lg:px-8 lg:pt-6">
        {children}
      </div>
    </aside>
  );
}
