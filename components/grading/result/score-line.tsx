import { useTranslations } from "next-intl";
import type { ResultItem } from "@/lib/grading/views";
import { isMarked } from "@/lib/schemas/never-marked";
import { STANDING_DOTS, standingOf } from "./standing";

/** What an answer earned, by a sign and in words; before scores are released, what it is worth. */
export function ScoreLine({ result }: { result: ResultItem }) {
  const t = useTranslations("Result");
  const standing = standingOf(result);
  if (!isMarked(result.item.kind)) return <p className="text-muted">{t("notMarked")}</p>;
  if (result.score?.maximum === 0 && result.item.points > 0)
    return <p className="text-muted">{t("dropped")}</p>;
  if (!standing) return <p className="text-muted">{t("worth", { points: result.item.points })}</p>;
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <span aria-hidden="true" className={`size-3 flex-none ${STANDING_DOTS[standing]}`} />
      <span className="font-semibold">{t(standing)}</span>
      <span className="text-muted">
        {result.score ? t("pointsOf", result.score) : t("worth", { points: result.item.points })}
      </span>
    </p>
  );
}
