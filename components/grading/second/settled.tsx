import { useTranslations } from "next-intl";
import type { SettledMark, SettlementRecord } from "@/lib/grading/review/score-history";
import type { Rubric } from "@/lib/schemas/kinds/extended-response";

/** How a mark was settled: both marks that it came of, and what was said with it. Needs the namespace `ReviewedAnswer`. */
export function Settled({
  settlement: { settling, note, isUndone, first, second },
  rubric,
  ownComment,
}: {
  settlement: SettlementRecord;
  rubric: Rubric | null;
  /** The comment that the student gets: it is not said twice. */
  ownComment: string | null;
}) {
  const t = useTranslations("ReviewedAnswer");
  const facts = ({ points, maximum, by }: SettledMark) => ({
    ...{ points, maximum },
    name: by ?? t("settledUnknown"),
  });
  return (
    <ul className="my-1 border-s-3 border-rule ps-3">
      <li>{t(`settled_${settling}`)}</li>
      <li>
        {t("settledFirst", facts(first))}
        <Levels mark={first} rubric={rubric} />
      </li>
      <li>
        {t("settledSecond", facts(second))}
        <Levels mark={second} rubric={rubric} />
      </li>
      {second.comment && second.comment !== ownComment ? (
        <li dir="auto" className="wrap-anywhere whitespace-pre-wrap">
          {t("secondComment", { comment: second.comment })}
        </li>
      ) : null}
      {note ? (
        <li dir="auto" className="wrap-anywhere whitespace-pre-wrap">
          {t("settledNote", { note })}
        </li>
      ) : null}
      {isUndone ? <li className="text-warn">{t("settledUndone")}</li> : null}
    </ul>
  );
}

function Levels({ mark: { levels }, rubric }: { mark: SettledMark; rubric: Rubric | null }) {
  if (!levels || !rubric) return null;
  const names = rubric.criteria.map(
    ({ id, title, levels: all }) => `${title}: ${all[levels[id] ?? -1]?.label ?? ""}`,
  );
  return <span className="block text-muted">{names.join("; ")}</span>;
}
