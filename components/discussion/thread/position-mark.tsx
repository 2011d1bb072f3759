import { useTranslations } from "next-intl";
import { usePlaced } from "@/components/items/use-placed";

/** Where somebody stands on a line between two ends: as a small picture, and in words. Needs `Stance` and `Post`. */
export function PositionMark({
  position,
  line,
}: {
  position: number;
  line: { readonly low: string; readonly high: string };
}) {
  const t = useTranslations("Post");
  const placed = usePlaced(line);
  return (
    <p className="flex items-center gap-2 text-sm text-muted">
      <svg aria-hidden="true" viewBox="0 0 72 12" className="h-3 w-18 flex-none">
        <line x1="3" x2="69" y1="6" y2="6" stroke="currentColor" strokeWidth="1.5" />
        <line x1="36" x2="36" y1="2" y2="10" stroke="currentColor" strokeWidth="1" />
        <circle cx={36 + (position * 31) / 100} cy="6" r="4.5" className="fill-accent" />
      </svg>
      <span className="sr-only">{t("stands")}</span> {placed(position)}
    </p>
  );
}
