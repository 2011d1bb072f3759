import { useTranslations } from "next-intl";
import { NumberField } from "@/components/ui/number-field";
import { Rows } from "@/components/ui/rows";
import { Select, TextField } from "@/components/ui/text-field";
import type { RuledAssignment } from "@/lib/grading/gradebook-rules";

/** A category as it is written. */
export type CategoryRow = {
  readonly key: string;
  readonly title: string;
  readonly weight: number;
  readonly dropLowest: number;
};

/** The categories of a gradebook with their weights. */
export function CategoryFields({
  rows,
  blank,
  onChange,
}: {
  rows: readonly CategoryRow[];
  blank: () => CategoryRow;
  onChange: (rows: readonly CategoryRow[]) => void;
}) {
  const t = useTranslations("GradebookRules");
  const sum = rows.reduce((total, { weight }) => total + (Number.isFinite(weight) ? weight : 0), 0);
  return (
    <div>
      <Rows
        name="categories"
        legend={t("categories")}
        hint={t("categoriesHint")}
        rows={rows}
        limits={[0, 20]}
        addLabel={t("categoryAdd")}
        rowLabel={(number) => t("categoryNumber", { number })}
        blank={blank}
        keyOf={({ key }) => key}
        onChange={onChange}
      >
        {(row, at, goOn) => {
          const change = (part: Partial<CategoryRow>) => onChange(rows.with(at, { ...row, ...part }));
          return (
            <div className="flex flex-wrap gap-x-4 gap-y-2">
              <TextField
                name={`categories.${at}.title`}
                label={t("categoryTitle")}
                className="min-w-0 flex-1 basis-44"
                maxLength={80}
                value={row.title}
                onKeyDown={goOn}
                onChange={(event) => change({ title: event.target.value })}
              />
              <NumberField
                name={`categories.${at}.weight`}
                label={t("weight")}
                min={0}
                max={100}
                value={row.weight}
                onChange={(weight) => change({ weight })}
              />
              <NumberField
                name={`categories.${at}.dropLowest`}
                label={t("dropLowest")}
                className="w-36"
                min={0}
                max={50}
                step={1}
                value={row.dropLowest}
                onChange={(dropLowest) => change({ dropLowest })}
              />
            </div>
          );
        }}
      </Rows>
      {rows.length > 0 ? <p className="text-muted">{t("weights", { sum })}</p> : null}
    </div>
  );
}

/** Where the category of an assignment's discussion stands among the places. */
export const discussionPlace = (assignmentId: string): string => `discussion ${assignmentId}`;

/** The category of each assignment, and of its discussion where that counts. */
export function WhereFields({
  rows,
  assignments,
  places,
  countsDiscussions,
  onChange,
}: {
  rows: readonly CategoryRow[];
  assignments: readonly RuledAssignment[];
  /** The key of a category by assignment. */
  places: Readonly<Record<string, string>>;
  countsDiscussions: boolean;
  onChange: (places: Readonly<Record<string, string>>) => void;
}) {
  const t = useTranslations("GradebookRules");
  const scale = useTranslations("GradeScale");
  const fields = assignments.flatMap(({ assignmentId, title, isArchived, isDiscussed }) => [
    { place: assignmentId, label: t(isArchived ? "whereArchived" : "whereOf", { title }) },
    ...(countsDiscussions && isDiscussed
      ? [{ place: discussionPlace(assignmentId), label: scale("whereDiscussion", { title }) }]
      : []),
  ]);
  return (
    <fieldset className="flex min-w-0 flex-col gap-4">
      <legend className="mb-2 font-semibold">{t("where")}</legend>
      {fields.map(({ place, label }) => (
        <Select
          key={place}
          name={`where.${place}`}
          label={label}
          value={rows.some(({ key }) => key === places[place]) ? places[place] : ""}
          onChange={(event) => onChange({ ...places, [place]: event.target.value })}
        >
          <option value="">{t("nowhere")}</option>
          {rows.map(({ key, title: category }, at) => (
            <option key={key} value={key}>
              {category || t("unnamed", { number: at + 1 })}
            </option>
          ))}
        </Select>
      ))}
    </fieldset>
  );
}
