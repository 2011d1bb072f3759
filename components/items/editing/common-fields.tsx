"use client";

import { useTranslations } from "next-intl";
import { NumberField } from "@/components/ui/number-field";
import { Select, TextArea, TextField } from "@/components/ui/text-field";
import type { ItemDefinition } from "@/lib/schemas/item";
import { isMarked } from "@/lib/schemas/never-marked";
import { DIFFICULTIES, type Difficulty, SKILLS, type Skill } from "@/lib/schemas/tags";
import { type EditorProps, partsOf } from "./editor-props";
import { Passages } from "./parts/passages";

/** What is asked, in the words of whoever asks. */
export function PromptField({ item, onChange }: Pick<EditorProps, "item" | "onChange">) {
  const t = useTranslations("ItemEditor");
  return (
    <TextArea
      name="item.prompt"
      label={t("prompt")}
      rows={2}
      maxLength={4000}
      value={item.prompt}
      onChange={(event) => onChange({ ...item, prompt: event.target.value }, "prompt")}
    />
  );
}

/** What is said of the question when its answer is released, and the passages that support it. */
export function TeachingFields(props: EditorProps) {
  const { item, textDeeds } = props;
  const t = useTranslations("ItemEditor");
  const set = partsOf(props);
  return (
    <>
      <TextField
        name="item.content.hint"
        label={t("hint")}
        hint={t("hintHint")}
        maxLength={500}
        value={item.content.hint ?? ""}
        onChange={(event) => {
          const { hint: _, ...content } = item.content;
          const hint = event.target.value;
          const next = { ...item, content: hint ? { ...content, hint } : content };
          props.onChange(next as ItemDefinition, "hint");
        }}
      />
      <TextArea
        name="item.key.feedback"
        label={t("feedback")}
        hint={t("feedbackHint")}
        rows={3}
        maxLength={3000}
        value={item.key.feedback}
        onChange={(event) => set.key({ feedback: event.target.value }, "feedback")}
      />
      <Passages
        list="evidence"
        passages={item.key.evidence}
        needed={0}
        textDeeds={textDeeds}
        onChange={(evidence) => set.key({ evidence })}
      />
    </>
  );
}

/** What the question is worth, and what it is found by. */
export function TagFields({
  item,
  onChange,
  themes,
}: Pick<EditorProps, "item" | "onChange"> & { themes: readonly string[] }) {
  const t = useTranslations("ItemEditor");
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-4">
      {isMarked(item.kind) ? (
        <NumberField
          name="item.points"
          label={t("points")}
          min={0}
          max={100}
          value={item.points}
          onChange={(points) => onChange({ ...item, points }, "points")}
        />
      ) : null}
      <TextField
        name="item.theme"
        label={t("theme")}
        list="themes"
        maxLength={200}
        className="min-w-0 flex-1 basis-56"
        value={item.theme}
        onChange={(event) => onChange({ ...item, theme: event.target.value }, "theme")}
      />
      <datalist id="themes">
        {themes.map((theme) => (
          <option key={theme} value={theme} />
        ))}
      </datalist>
      <Select
        name="item.skill"
        label={t("skill")}
        value={item.skill}
        onChange={(event) => onChange({ ...item, skill: event.target.value as Skill }, null)}
      >
        {SKILLS.map((skill) => (
          <option key={skill} value={skill}>
            {t(`skill_${skill}`)}
          </option>
        ))}
      </Select>
      <Select
        name="item.difficulty"
        label={t("difficulty")}
        value={item.difficulty ?? ""}
        onChange={(event) =>
          onChange({ ...item, difficulty: (event.target.value || null) as Difficulty | null }, null)
        }
      >
        <option value="">{t("difficultyOpen")}</option>
        {DIFFICULTIES.map((difficulty) => (
          <option key={difficulty} value={difficulty}>
            {t(`difficulty_${difficulty}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}
