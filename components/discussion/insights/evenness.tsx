import { useFormatter, useTranslations } from "next-intl";
import { NoFigure } from "@/components/grading/frame/ratio";
import type { Evenness as EvennessView, Heard } from "@/lib/discussion/heard";

/** Of fewer students than this the figure says little. */
const FEW = 10;

/** How evenly a class is heard: two figures, and in plain words what they mean. */
export function Evenness({ heard }: { heard: Heard }) {
  const t = useTranslations("Heard");
  const students = heard.rows.length;
  const most = 1 - 1 / students;
  const { words, replies } = heard;
  return (
    <section aria-labelledby="evenness" className="flex max-w-measure flex-col gap-3">
      <h3 id="evenness" className="text-lg font-semibold">
        {t("evenTitle")}
      </h3>
      <p>{t("totals", { students, posts: heard.posts, replies: replies.total, words: words.total })}</p>
      <dl className="flex flex-wrap gap-x-14 gap-y-4">
        <Figure label={t("giniWords")} most={most} of={words} />
        <Figure label={t("giniReplies")} most={most} of={replies} />
      </dl>
      {words.fewestForHalf === null ? null : (
        <p>
          {t("halfWords", {
            fewest: words.fewestForHalf,
            difference: Math.round(words.difference ?? 0),
          })}{" "}
          {replies.fewestForHalf === null ? null : t("halfReplies", { fewest: replies.fewestForHalf })}
        </p>
      )}
      <p className="text-muted">{t("means", { most, students })}</p>
      {students < FEW ? <p className="border-s-3 border-marker-line ps-4">{t("shaky")}</p> : null}
    </section>
  );
}

function Figure({ label, most, of }: { label: string; most: number; of: EvennessView }) {
  const t = useTranslations("Heard");
  const format = useFormatter();
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt className="text-muted">
        {label} <span className="block">{t("scale", { most })}</span>
      </dt>
      <dd className="font-read text-[1.625rem]/tight font-semibold tabular-nums">
        {of.gini === null ? (
          <NoFigure />
        ) : (
          format.number(of.gini, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
        )}
      </dd>
    </div>
  );
}
