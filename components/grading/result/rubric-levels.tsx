import { useTranslations } from "next-intl";
import type { Rubric } from "@/lib/schemas/kinds/extended-response";

/** The level that the teacher gave for each criterion, in the words of the rubric. */
export function RubricLevels({
  rubric,
  levels,
}: {
  rubric: Rubric;
  levels: Readonly<Record<string, number>>;
}) {
  const t = useTranslations("Result");
  return (
    <div>
      <h3 className="mb-1 font-semibold">{t("rubric")}</h3>
      <dl className="divide-y divide-rule border-y border-rule">
        {rubric.criteria.map((criterion) => {
          const level = criterion.levels[levels[criterion.id] ?? -1];
          return level ? (
            <div key={criterion.id} className="py-2">
              <dt className="text-muted">{criterion.title}</dt>
              <dd>
                <span className="font-semibold">{level.label}</span>
                {". "}
                {level.descriptor}
              </dd>
            </div>
          ) : null;
        })}
      </dl>
    </div>
  );
}
