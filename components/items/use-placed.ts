import { useTranslations } from "next-intl";

/** Says in words where on a line between two ends a position is. */
export function usePlaced({
  low,
  high,
}: {
  readonly low: string;
  readonly high: string;
}): (position: number) => string {
  const t = useTranslations("Stance");
  return (position) => t("placed", { amount: String(Math.abs(position)), end: position < 0 ? low : high });
}
