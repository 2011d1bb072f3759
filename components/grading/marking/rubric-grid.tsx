"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { Levels } from "@/lib/schemas/grading";
import type { Rubric } from "@/lib/schemas/kinds/extended-response";

/** The rubric as a grid: a row of levels for each criterion, to press or to type by number. */
export function RubricGrid({
  prefix = "",
  rubric,
  levels,
  onLevel,
}: {
  /** Tells it from another one on the page. */
  prefix?: string;
  rubric: Rubric;
  levels: Levels;
  onLevel: (criterionId: string, level: number) => void;
}) {
  const t = useTranslations("Marking");
  const format = useFormatter();
  return rubric.criteria.map((criterion) => (
    <fieldset key={criterion.id} data-criterion={criterion.id} className="@container min-w-0 scroll-m-24">
      <legend className="mb-1.5 font-semibold">{criterion.title}</legend>
      <div className="grid grid-cols-2 gap-2 @xl:grid-cols-[repeat(auto-fit,minmax(7rem,1fr))]">
        {criterion.levels.map(({ label, descriptor, points }, level) => (
          <label
            // Levels have no ids of their own: their order is what they are.
            key={`${criterion.id}-${points}-${label}`}
            className="relative flex min-h-11 flex-col rounded-control border border-rule px-2.5 py-2 text-sm/snug has-checked:border-accent has-checked:bg-accent/8 has-checked:inset-ring has-checked:inset-ring-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={`level-${criterion.id}`}
              className="sr-only"
              aria-label={t("level", { key: level + 1, label, points })}
              aria-describedby={`${prefix}${criterion.id}-${level}`}
              checked={levels[criterion.id] === level}
              onChange={() => onLevel(criterion.id, level)}
            />
            <span aria-hidden="true" className="flex items-baseline gap-1.5">
              <kbd className="font-ui text-muted">{format.number(level + 1)}</kbd>
              <span className="font-semibold">{label}</span>
              <span className="ms-auto text-muted">{t("levelPoints", { points })}</span>
            </span>
            <span id={`${prefix}${criterion.id}-${level}`} className="mt-0.5 text-muted">
              {descriptor}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  ));
}
