import { useTranslations } from "next-intl";

type Ends = { readonly low: string; readonly high: string };

/** Where somebody stands: a mark on a short line, and the same in words. Needs `DiscussionGroups`. */
export function StanceMark({ position, ends }: { position: number | null; ends: Ends }) {
  const t = useTranslations("DiscussionGroups");
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 text-muted">
      <svg aria-hidden="true" viewBox="0 0 64 16" className="h-4 w-16 flex-none">
        <path d="M4 8H60M32 4V12" className="stroke-edge" strokeWidth="1.5" />
        {position === null ? null : (
          <circle cx={32 + (position / 100) * 28} cy="8" r="4" className="fill-marker-line" />
        )}
      </svg>
      {position === null
        ? t("unsaid")
        : position === 0
          ? t("middle")
          : t("towards", { by: Math.abs(position), end: position < 0 ? ends.low : ends.high })}
    </span>
  );
}
