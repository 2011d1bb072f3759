"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { CheckboxGroup, RadioGroup } from "@/components/ui/choices";
import { Form, SubmitButton } from "@/components/ui/form";
import { NumberField } from "@/components/ui/number-field";
import type { GradebookSetup } from "@/lib/grading/gradebook-rules";
import type { ActionResult } from "@/lib/schemas/action-result";
import { GRADE_SHOWS } from "@/lib/schemas/gradebook";
import { CategoryFields, type CategoryRow, discussionPlace, WhereFields } from "./category-fields";
import { type GradeRow, ScaleFields } from "./scale-fields";

/** How a course comes to its totals: its categories, what is late or missing, its scale, and what students see. */
export function RulesForm({
  setup: { course, rules, categories, assignments },
  save,
}: {
  setup: GradebookSetup;
  save: (input: unknown) => Promise<ActionResult<{ revision: number }>>;
}) {
  const t = useTranslations("GradebookRules");
  const scale = useTranslations("GradeScale");
  const [rows, setRows] = useState<readonly CategoryRow[]>(() =>
    categories.map(({ id, title, weight, dropLowest }) => ({ key: id, title, weight, dropLowest })),
  );
  /** The key of a category by assignment. */
  const [places, setPlaces] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      categories.flatMap(({ id, assignmentIds, discussionIds }) => [
        ...assignmentIds.map((one) => [one, id]),
        ...discussionIds.map((one) => [discussionPlace(one), id]),
      ]),
    ),
  );
  const [grades, setGrades] = useState<readonly GradeRow[]>(() =>
    rules.scale.map((grade, at) => ({ key: `${at}`, ...grade })),
  );
  const [shownAs, setShownAs] = useState<string>(rules.shownAs);
  const [countsDiscussions, setCountsDiscussions] = useState(rules.countsDiscussions);
  const [perDay, setPerDay] = useState(rules.late.perDay);
  const [cap, setCap] = useState(rules.late.cap);
  const [missingWork, setMissingWork] = useState<string>(rules.missingWork);
  const made = useRef(0);
  const blank = (): CategoryRow => {
    made.current += 1;
    return { key: `new ${made.current}`, title: "", weight: Number.NaN, dropLowest: 0 };
  };
  const send = () =>
    save({
      courseId: course.id,
      revision: rules.revision,
      ...{ latePenalty: perDay, latePenaltyCap: cap, missingWork },
      categories: rows.map(({ key, ...category }) => ({
        ...category,
        assignmentIds: assignments.map(({ assignmentId }) => assignmentId).filter((id) => places[id] === key),
        discussionIds: assignments
          .filter(({ isDiscussed }) => isDiscussed)
          .map(({ assignmentId }) => assignmentId)
          .filter((id) => places[discussionPlace(id)] === key),
      })),
      ...{ shownAs, countsDiscussions },
      scale: grades.map(({ name, from }) => ({ name, from })),
    });
  return (
    <Form action={send} success={t("saved")} className="flex max-w-3xl flex-col gap-8">
      <CategoryFields rows={rows} blank={blank} onChange={setRows} />
      {rows.length > 0 && assignments.length > 0 ? (
        <WhereFields {...{ rows, assignments, places, countsDiscussions }} onChange={setPlaces} />
      ) : null}
      <CheckboxGroup
        name="countsDiscussions[]"
        legend={scale("discussions")}
        value={countsDiscussions ? ["yes"] : []}
        onChange={(value) => setCountsDiscussions(value.length > 0)}
        options={[{ value: "yes", label: scale("countsDiscussions"), hint: scale("countsDiscussionsHint") }]}
      />
      <fieldset className="flex flex-wrap gap-x-6 gap-y-4">
        <legend className="mb-1 font-semibold">{t("late")}</legend>
        <p className="w-full text-muted">{t("latePenaltyHint")}</p>
        <NumberField
          name="latePenalty"
          label={t("latePenalty")}
          className="w-52"
          min={0}
          max={100}
          value={perDay}
          onChange={setPerDay}
        />
        <NumberField
          name="latePenaltyCap"
          label={t("latePenaltyCap")}
          min={0}
          max={100}
          value={cap}
          onChange={setCap}
        />
      </fieldset>
      <RadioGroup
        name="missingWork"
        legend={t("missing")}
        value={missingWork}
        onChange={setMissingWork}
        options={[
          { value: "NOTHING", label: t("missing_NOTHING") },
          { value: "ZERO", label: t("missing_ZERO"), hint: t("missingZeroHint") },
        ]}
      />
      <ScaleFields rows={grades} onChange={setGrades} />
      <RadioGroup
        name="shownAs"
        legend={scale("shownAs")}
        hint={scale("shownAsHint")}
        value={shownAs}
        onChange={setShownAs}
        options={GRADE_SHOWS.map((value) => ({ value, label: scale(`shown_${value}`) }))}
      />
      <SubmitButton>{t("save")}</SubmitButton>
    </Form>
  );
}
