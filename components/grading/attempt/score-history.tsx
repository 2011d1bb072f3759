import { useFormatter, useTranslations } from "next-intl";
import { LookView } from "@/components/grading/looks/look-view";
import { Settled } from "@/components/grading/second/settled";
import { Disclosure } from "@/components/ui/disclosure";
import { MOMENT } from "@/components/ui/moment";
import type { LookRecord } from "@/lib/grading/looks/look-record";
import type { ScoreRecord } from "@/lib/grading/review/score-history";
import type { Rubric } from "@/lib/schemas/kinds/extended-response";

/** Who marked an answer, when, by which rule and how: the mark that counts, and behind it those before. */
export function ScoreHistory({
  history,
  rubric,
  look = null,
}: {
  history: readonly ScoreRecord[];
  rubric: Rubric | null;
  /** What the student asked about the mark, and what came of it. */
  look?: LookRecord | null;
}) {
  const t = useTranslations("ReviewedAnswer");
  // A mark that was taken back may be the newest, and none counts then.
  const current = history.find(({ isCurrent }) => isCurrent);
  const earlier = history.filter(({ isCurrent }) => !isCurrent);
  return (
    <section aria-label={t("history")}>
      <h2 className="font-semibold">{t("history")}</h2>
      {current ? (
        <Marking record={current} rubric={rubric} />
      ) : (
        <p className="text-muted">{t("notMarked")}</p>
      )}
      {look ? (
        <div className="my-3">
          <LookView look={look} />
        </div>
      ) : null}
      {earlier.length > 0 ? (
        <Disclosure summary={t("earlier", { count: earlier.length })}>
          <ol className="flex flex-col gap-4">
            {earlier.map((record) => (
              <li key={record.scoreId}>
                <Marking record={record} rubric={rubric} />
              </li>
            ))}
          </ol>
        </Disclosure>
      ) : null}
    </section>
  );
}

/** One marking: the points, by whom and by which rule, the levels and the comment. */
export function Marking({ record, rubric }: { record: ScoreRecord; rubric: Rubric | null }) {
  const t = useTranslations("ReviewedAnswer");
  const { points, maximum, levels, comment } = record;
  return (
    <div>
      <p>
        <span className="font-semibold">{t("pointsOf", { points, maximum })}</span>{" "}
        <span className="text-muted">{useByWhom(record)}</span>
      </p>
      <p className="text-muted">{useRule(record)}</p>
      {record.settlement ? (
        <Settled settlement={record.settlement} rubric={rubric} ownComment={comment} />
      ) : null}
      {rubric && levels ? (
        <ul>
          {rubric.criteria.map(({ id, title, levels: all }) => (
            <li key={id}>
              {title}
              {": "}
              <span className="font-semibold">{all[levels[id] ?? -1]?.label}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {comment ? (
        <p dir="auto" className="mt-1 border-s-3 border-accent ps-3 wrap-anywhere whitespace-pre-wrap">
          {comment}
        </p>
      ) : null}
    </div>
  );
}

function useByWhom({ markedAt, markedBy, source }: ScoreRecord): string {
  const t = useTranslations("ReviewedAnswer");
  const when = useFormatter().dateTime(markedAt, MOMENT);
  if (markedBy) return t("markedBy", { name: markedBy, when });
  return source === "AUTOMATIC" ? t("markedAutomatically", { when }) : t("markedUnknown", { when });
}

function useRule({ rule }: ScoreRecord): string {
  const t = useTranslations("ReviewedAnswer");
  // The catalogue's keys are typed, and a rule may be one of a later version: `has` decides.
  const key = `rule_${rule.split("/")[0]}` as "rule_choice";
  return t.has(key) ? t("rule", { words: t(key), rule }) : rule;
}
