import { useTranslations } from "next-intl";
import type { AttemptResult } from "@/lib/grading/views";

/** The points of the whole, large; what may still be added; and what the teacher says of a result like it. */
export function ResultTotal({
  total,
  band,
  mean,
}: {
  total: NonNullable<AttemptResult["total"]>;
  band: string | null;
  mean: AttemptResult["mean"];
}) {
  const t = useTranslations("Result");
  const { awaitsMarking, ...points } = total;
  return (
    <div>
      <p className="font-read text-[1.875rem]/tight font-semibold tabular-nums">
        {awaitsMarking > 0 ? t("pointsSoFar", points) : t("pointsOf", points)}
      </p>
      {awaitsMarking > 0 ? <p>{t("awaits", { count: awaitsMarking })}</p> : null}
      {mean ? <p>{t("mean", { ...mean, maximum: total.maximum })}</p> : null}
      {band ? <p className="mt-2 max-w-measure wrap-break-word whitespace-pre-line">{band}</p> : null}
    </div>
  );
}
