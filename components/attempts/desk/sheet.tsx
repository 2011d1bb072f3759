"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { useSheetDrag } from "./use-sheet-drag";

export const SHEET_SIZES = ["peek", "half", "full"] as const;
export type SheetSize = (typeof SHEET_SIZES)[number];

const HEIGHTS: Readonly<Record<SheetSize, string>> = {
  peek: "max-lg:h-30",
  half: "max-lg:h-[58dvh]",
  full: "max-lg:h-[92dvh]",
};
/** Of the window's height, about what the sizes above fill. */
const SHARES: Readonly<Record<SheetSize, number>> = { peek: 0.15, half: 0.58, full: 0.92 };

/** How what stands beside the text looks: a column on a wide screen, a sheet under the thumb on a narrow one. */
export const sheetLooks = (size: SheetSize) =>
  `${HEIGHTS[size]} border-rule bg-sheet max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-20 max-lg:max-h-[92dvh] max-lg:min-h-12 max-lg:rounded-t-sheet max-lg:border-t max-lg:shadow-lift motion-safe:max-lg:transition-[height] lg:sticky lg:top-14 lg:h-[calc(100dvh-3.5rem)] lg:border-s print:hidden`;

/** What stands beside the text. On a narrow screen it is drawn up and down. */
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
  const at = SHEET_SIZES.indexOf(size);
  const step = (by: number) => onSize(SHEET_SIZES[Math.min(2, Math.max(0, at + by))] ?? size);
  const { height, handlers } = useSheetDrag((share, direction) => {
    // A flick goes one size on in its direction, a long draw to where it ended.
    const [nearest = size] = [...SHEET_SIZES].sort(
      (a, b) => Math.abs(SHARES[a] - share) - Math.abs(SHARES[b] - share),
    );
    if (nearest === size) step(direction);
    else onSize(nearest);
  });
  return (
    <aside
      aria-label={label}
      style={height === null ? undefined : { height, transition: "none" }}
      className={`${sheetLooks(size)} flex flex-col`}
    >
      <div className="flex touch-none items-center justify-between gap-2 px-3 lg:hidden" {...handlers}>
        <Button look="quiet" aria-label={t("sheetLess")} disabled={at === 0} onClick={() => step(-1)}>
          <ChevronDown aria-hidden size={20} />
        </Button>
        <span aria-hidden="true" className="h-1 w-10 rounded-full bg-edge" />
        <Button look="quiet" aria-label={t("sheetMore")} disabled={at === 2} onClick={() => step(1)}>
          <ChevronUp aria-hidden size={20} />
        </Button>
      </div>
      <div
        data-questions=""
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 pb-6 lg:px-8 lg:pt-4"
      >
        {children}
      </div>
    </aside>
  );
}
