import { useTranslations } from "next-intl";
import type { AttemptResult } from "@/lib/grading/views";

/** The points of the whole, large; and what may still be added. */
export function ResultTotal({ total }: { total: NonNullable<AttemptResult["total"]> }) {
  const t = useTranslations("Result");
  const { awaitsMarking, ...points } = total;
  return (
    <div>
      <p className="font-read text-[1.875rem]/tight font-semibold tabular-nums">
        {awaitsMarking > 0 ? t("pointsSoFar", points) : t("pointsOf", points)}
      </p>
      {awaitsMarking > 0 ? <p>{t("awaits", { count: awaitsMarking })}</p> : null}
    </div>
  );
}
