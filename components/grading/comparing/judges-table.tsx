import { useFormatter, useTranslations } from "next-intl";
import { Table, Th } from "@/components/ui/table";
import type { Ranking } from "@/lib/grading/comparison-ranking";
import { MISFIT } from "@/lib/statistics/judging";

/** From how many judgements on a misfit is worth a word. */
const ENOUGH_TO_SAY = 10;

/** How each judge's judgements go along with those of all. */
export function JudgesTable({ judges, isOwn }: { judges: Ranking["judges"]; isOwn: boolean }) {
  const t = useTranslations("Ranking");
  const format = useFormatter();
  const share = (value: number) => format.number(value, { style: "percent", maximumFractionDigits: 0 });
  const heads = ["judgeName", "judged", "agreement", "expected", "infit", "leftShare"] as const;
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-lg font-semibold">{t("judgesTitle")}</h3>
      <p className="max-w-measure text-muted">{t("judgesHint")}</p>
      {isOwn ? <p className="max-w-measure text-muted">{t("judgesOwn")}</p> : null}
      <Table
        stacks
        caption={t("judgesTitle")}
        captionHidden
        head={
          <tr>
            {heads.map((name) => (
              <Th key={name}>{t(name)}</Th>
            ))}
          </tr>
        }
      >
        {judges.map(({ judgeId, name, comparisons, agreement, expected, infit, leftShare }) => (
          <tr key={judgeId ?? "gone"}>
            <th scope="row" className="wrap-anywhere">
              {name ?? t("judgeGone")}
            </th>
            <td data-label={t("judged")}>{format.number(comparisons)}</td>
            <td data-label={t("agreement")}>{share(agreement)}</td>
            <td data-label={t("expected")}>{share(expected)}</td>
            <td data-label={t("infit")}>
              {format.number(infit, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
              {infit > MISFIT && comparisons >= ENOUGH_TO_SAY ? (
                <span className="ms-2 text-marker-ink">{t("misfit")}</span>
              ) : null}
            </td>
            <td data-label={t("leftShare")}>{share(leftShare)}</td>
          </tr>
        ))}
      </Table>
    </div>
  );
}
