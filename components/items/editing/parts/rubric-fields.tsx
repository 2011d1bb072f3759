"use client";

import { useTranslations } from "next-intl";
import { NumberField } from "@/components/ui/number-field";
import { Rows } from "@/components/ui/rows";
import { TextArea, TextField } from "@/components/ui/text-field";
import type { Rubric } from "@/lib/schemas/kinds/extended-response";
import { newId } from "./new-id";

type Criteria = Rubric["criteria"];
type Level = Criteria[number]["levels"][number];

/** A new criterion: three levels, to be described. */
export const blankCriterion = (): Criteria[number] => ({
  id: newId(),
  title: "",
  levels: [0, 1, 2].map((points) => ({ points, label: "", descriptor: "" })),
});

/** By what writing is marked: criteria, and levels from the lowest to the highest. Needs `ItemEditor` and `Rows`. */
export function RubricFields({
  name = "item.content.rubric",
  hint,
  criteria,
  onChange,
}: {
  /** The rubric's path in what is sent. */
  name?: string;
  /** Where it is another than a question's. */
  hint?: string;
  criteria: Criteria;
  onChange: (criteria: Criteria, place: string | null) => void;
}) {
  const t = useTranslations("ItemEditor");
  return (
    <Rows
      name={name}
      legend={t("rubric")}
      hint={hint ?? t("rubricHint")}
      rows={criteria}
      limits={[1, 6]}
      addLabel={t("criterionAdd")}
      rowLabel={(number) => t("criterionNumber", { number })}
      blank={blankCriterion}
      keyOf={({ id }) => id}
      onChange={(rows) => onChange(rows, null)}
    >
      {(criterion, at) => (
        <div className="flex flex-col gap-3">
          <TextField
            name={`${name}.criteria.${at}.title`}
            label={t("criterionNumber", { number: at + 1 })}
            maxLength={1000}
            value={criterion.title}
            onChange={(event) =>
              onChange(
                criteria.with(at, { ...criterion, title: event.target.value }),
                `criterion.${criterion.id}`,
              )
            }
          />
          <Levels
            name={`${name}.criteria.${at}.levels`}
            levels={criterion.levels}
            onChange={(levels, part) =>
              onChange(criteria.with(at, { ...criterion, levels }), part && `${criterion.id}.${part}`)
            }
          />
        </div>
      )}
    </Rows>
  );
}

function Levels({
  name,
  levels,
  onChange,
}: {
  name: string;
  levels: Level[];
  onChange: (levels: Level[], part: string | null) => void;
}) {
  const t = useTranslations("ItemEditor");
  const rowLabel = (number: number) => t("levelNumber", { number });
  return (
    <Rows
      name={name}
      legend={t("levels")}
      rows={levels}
      limits={[2, 6]}
      addLabel={t("levelAdd")}
      rowLabel={rowLabel}
      blank={() => ({ points: (levels.at(-1)?.points ?? 0) + 1, label: "", descriptor: "" })}
      keyOf={(_, at) => at}
      onChange={(rows) => onChange(rows, null)}
    >
      {(level, at) => {
        const write = (part: Partial<Level>, place: string) =>
          onChange(levels.with(at, { ...level, ...part }), `${at}.${place}`);
        return (
          <div className="flex flex-wrap gap-x-4 gap-y-2">
            <TextField
              name={`${name}.${at}.label`}
              label={rowLabel(at + 1)}
              hint={t("levelHint")}
              maxLength={1000}
              className="min-w-0 flex-1 basis-40"
              value={level.label}
              onChange={(event) => write({ label: event.target.value }, "label")}
            />
            <NumberField
              name={`${name}.${at}.points`}
              label={t("levelPoints")}
              hint={t("levelPointsHint")}
              min={0}
              value={level.points}
              onChange={(points) => write({ points }, "points")}
            />
            <TextArea
              name={`${name}.${at}.descriptor`}
              label={t("descriptor")}
              rows={1}
              maxLength={1000}
              className="w-full"
              value={level.descriptor}
              onChange={(event) => write({ descriptor: event.target.value }, "descriptor")}
            />
          </div>
        );
      }}
    </Rows>
  );
}
