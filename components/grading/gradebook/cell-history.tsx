import { useFormatter, useTranslations } from "next-intl";
import { MOMENT } from "@/components/ui/moment";
import type { GradebookCell } from "@/lib/grading/gradebook-cell";

/** All that teachers said of a cell, the newest first: what was set by hand, excuses, and what the student was told. */
export function CellHistory({ view: { history, comments, excuses } }: { view: GradebookCell }) {
  const t = useTranslations("GradeWord");
  const about = useTranslations("GradeCell");
  const format = useFormatter();
  const said = [
    ...history.map(({ percent, reason, ...by }) => ({
      ...by,
      what: percent === null ? t("historyOff") : t("historySet", { percent }),
      words: reason,
    })),
    ...excuses.map(({ isExcused, reason, ...by }) => ({
      ...by,
      what: about(isExcused ? "historyExcused" : "historyNotExcused"),
      words: reason,
    })),
    ...comments.map(({ text, setBy, setAt }) => ({
      ...{ setBy, setAt },
      what: about(text ? "historyComment" : "historyCommentOff"),
      words: text,
    })),
  ].sort((a, b) => b.setAt.getTime() - a.setAt.getTime());
  if (said.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h3 className="font-semibold">{about("history")}</h3>
      <ol className="flex flex-col">
        {said.map(({ what, words, setBy, setAt }) => (
          <li key={`${setAt.getTime()} ${what}`} className="border-t border-rule py-2">
            <p>
              <span className="font-semibold">{what}</span>{" "}
              <span className="text-muted">
                {t("historyBy", { name: setBy ?? t("somebody"), when: format.dateTime(setAt, MOMENT) })}
              </span>
            </p>
            {words ? (
              <p dir="auto" className="max-w-measure wrap-anywhere whitespace-pre-line">
                {words}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
