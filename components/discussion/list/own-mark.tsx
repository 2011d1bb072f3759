import { useTranslations } from "next-intl";
import type { OwnMark as Mark } from "@/lib/discussion/own-mark";

/** How a student's own part was marked, once it is returned. */
export function OwnMark({ mark }: { mark: Mark }) {
  const t = useTranslations("Participation");
  return (
    <section aria-labelledby="own-mark" className="border-s-3 border-accent py-1 ps-5">
      <h2 id="own-mark" className="subtitle">
        {t("ownTitle", { points: mark.points, maximum: mark.maximum })}
      </h2>
      <dl className="mt-2 flex flex-col gap-2">
        {mark.rubric.criteria.map(({ id, title, levels }) => {
          const level = levels[mark.levels[id] ?? -1];
          return level ? (
            <div key={id}>
              <dt className="font-semibold">{t("levelOf", { title, label: level.label })}</dt>
              <dd className="text-muted">{level.descriptor}</dd>
            </div>
          ) : null;
        })}
      </dl>
      {mark.comment ? (
        <p dir="auto" className="mt-3 wrap-break-word whitespace-pre-line">
          {mark.comment}
        </p>
      ) : null}
    </section>
  );
}
