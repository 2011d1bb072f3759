import { useTranslations } from "next-intl";
import type { Rubric } from "@/lib/schemas/kinds/extended-response";

/** By what an answer is marked: each criterion with its levels, the highest first. */
export function RubricTable({ rubric }: { rubric: Rubric }) {
  const t = useTranslations("Question");
  return (
    <dl className="flex flex-col gap-4">
      {rubric.criteria.map((criterion) => (
        <div key={criterion.id}>
          <dt className="font-semibold">{criterion.title}</dt>
          {[...criterion.levels].reverse().map((level) => (
            <dd key={level.label} className="mt-1 border-s-2 border-rule ps-3">
              <span className="font-semibold">{level.label}</span>
              <span className="text-muted">{` · ${t("points", { points: level.points })}`}</span>
              <span className="block">{level.descriptor}</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
