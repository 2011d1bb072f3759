"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useShortcuts } from "@/components/grading/keys/use-shortcuts";
import { focusAfter, focusedCriterion } from "@/components/grading/marking/criterion-focus";
import { RubricGrid } from "@/components/grading/marking/rubric-grid";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-field";
import type { Pair } from "@/lib/grading/second/pairs";
import { type Levels, MAX_COMMENT_LENGTH } from "@/lib/schemas/grading";
import { rubricPoints } from "@/lib/scoring/rubric";

/** What is decided stays in view at the foot of a wide page, as on the marking desk. */
export const STICKY =
  "flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-rule bg-paper py-3 lg:sticky lg:bottom-[-3rem] lg:-mx-8 lg:bg-sheet lg:px-8";

/** Sets levels by hand, beginning with those that both gave, with a note why. */
export function ByHand({
  pair: { rubric, first, second },
  onSave,
  onLeave,
  onProblem,
}: {
  pair: Pair;
  onSave: (levels: Levels, note: string) => void;
  onLeave: () => void;
  onProblem: (problem: string) => void;
}) {
  const t = useTranslations("Settling");
  const form = useRef<HTMLFormElement>(null);
  const [levels, setLevels] = useState<Levels>(() =>
    Object.fromEntries(
      rubric.criteria.flatMap(({ id }) => {
        const level = first.levels[id];
        return level !== undefined && level === second.levels[id] ? [[id, level] as const] : [];
      }),
    ),
  );
  const [note, setNote] = useState("");
  const setLevel = (id: string, level: number) => setLevels((before) => ({ ...before, [id]: level }));
  // The first criterion that is open takes the focus, so that a number says its level.
  useEffect(() => {
    const open = form.current?.querySelector<HTMLElement>("[data-criterion]:not(:has(input:checked)) input");
    (open ?? form.current?.querySelector<HTMLElement>("input"))?.focus();
  }, []);

  const points = rubricPoints(rubric, levels, first.maximum);
  function save() {
    if (points === null) return onProblem(t("choose"));
    if (!note.trim()) {
      form.current?.querySelector("textarea")?.focus();
      return onProblem(t("noteNeeded"));
    }
    onSave(levels, note);
  }
  function typeLevel(level: number) {
    const id =
      focusedCriterion(form.current) ?? rubric.criteria.find((one) => levels[one.id] === undefined)?.id;
    const criterion = rubric.criteria.find((one) => one.id === id);
    if (!criterion?.levels[level]) return;
    setLevel(criterion.id, level);
    focusAfter(form.current, criterion.id);
  }
  useShortcuts({
    ...Object.fromEntries(Array.from({ length: 9 }, (_, level) => [`${level + 1}`, () => typeLevel(level)])),
    ...{ "Mod+Enter": save, Escape: onLeave },
  });

  return (
    <form
      ref={form}
      aria-label={t("byHand")}
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <RubricGrid rubric={rubric} levels={levels} onLevel={setLevel} />
      <TextArea
        name="note"
        label={t("note")}
        dir="auto"
        rows={2}
        maxLength={MAX_COMMENT_LENGTH}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className={STICKY}>
        <output className="font-read text-xl/tight font-semibold tabular-nums">
          {points === null
            ? t("pointsOpen", {
                chosen: rubric.criteria.filter(({ id }) => levels[id] !== undefined).length,
                count: rubric.criteria.length,
              })
            : t("pointsOf", { points, maximum: first.maximum })}
        </output>
        <div className="flex flex-wrap gap-3">
          <Button type="submit" look="main" data-save="">
            {t("save")}
          </Button>
          <Button onClick={onLeave}>{t("cancel")}</Button>
        </div>
      </div>
    </form>
  );
}
