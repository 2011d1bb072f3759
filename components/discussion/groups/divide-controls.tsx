"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { NumberField } from "@/components/ui/number-field";
import type { GroupsView } from "@/lib/discussion/groups";
import { atRandom, byOpposingStance } from "@/lib/discussion/groups/divide";

/** Ways to divide a class: by chance, by where they stand, by hand, or not at all. */
export function DivideControls({
  students,
  stance,
  canAdd,
  onDivide,
  onAdd,
  onNone,
}: {
  students: GroupsView["students"];
  stance: GroupsView["stance"];
  canAdd: boolean;
  /** With the members of each group. */
  onDivide: (piles: string[][]) => void;
  onAdd: () => void;
  /** Absent where there are no groups. */
  onNone?: () => void;
}) {
  const t = useTranslations("DiscussionGroups");
  const [size, setSize] = useState(4);
  const about = Number.isFinite(size) && size >= 1 ? size : 4;
  return (
    <section aria-labelledby="divide" className="flex flex-col gap-4">
      <div>
        <h3 id="divide" className="font-semibold">
          {t("divide")}
        </h3>
        <p className="text-muted">{t("divideHint")}</p>
      </div>
      <div className="flex flex-wrap items-end gap-3">
        <NumberField
          name="size"
          label={t("size")}
          className="[&_input]:max-w-28"
          min={2}
          max={50}
          step={1}
          value={size}
          onChange={setSize}
        />
        <Button
          onClick={() =>
            onDivide(
              atRandom(
                students.map(({ userId }) => userId),
                about,
                Math.random,
              ),
            )
          }
        >
          {t("random")}
        </Button>
        <Button disabled={!stance} onClick={() => onDivide(byOpposingStance(students, about, Math.random))}>
          {t("opposing")}
        </Button>
        <Button disabled={!canAdd} onClick={onAdd}>
          {t("addGroup")}
        </Button>
        {onNone ? <Button onClick={onNone}>{t("none")}</Button> : null}
      </div>
      <p className="max-w-measure text-muted">
        {stance ? t("opposingHint", { statement: stance.statement }) : t("noStance")}
      </p>
    </section>
  );
}
