"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/choices";
import { NumberField } from "@/components/ui/number-field";
import { TextArea } from "@/components/ui/text-field";
import { type EditorProps, partsOf } from "../editor-props";
import { RubricFields } from "../parts/rubric-fields";

export function ExtendedResponseEditor(props: EditorProps<"EXTENDED_RESPONSE">) {
  const { content, key } = props.item;
  const t = useTranslations("ItemEditor");
  const set = partsOf(props);
  const guide = content.wordGuide;
  return (
    <>
      <RubricFields
        criteria={content.rubric.criteria}
        onChange={(criteria, place) => set.content({ rubric: { criteria } }, place)}
      />
      <NumberField
        name="item.content.citationsRequired"
        label={t("citationsRequired")}
        className="w-56"
        min={0}
        max={6}
        step={1}
        value={content.citationsRequired}
        onChange={(citationsRequired) => set.content({ citationsRequired }, "citations")}
      />
      <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
        <Checkbox
          name="hasGuide"
          label={t("wordGuide")}
          checked={guide !== null}
          onChange={(event) =>
            set.content({ wordGuide: event.target.checked ? { min: 150, max: 300 } : null })
          }
        />
        {guide
          ? (["min", "max"] as const).map((end) => (
              <NumberField
                key={end}
                name={`item.content.wordGuide.${end}`}
                label={t(`words_${end}`)}
                min={0}
                step={1}
                value={guide[end]}
                onChange={(value) => set.content({ wordGuide: { ...guide, [end]: value } }, `guide.${end}`)}
              />
            ))
          : null}
      </div>
      <TextArea
        name="item.key.modelAnswer"
        label={t("modelAnswer")}
        hint={t("modelAnswerHint")}
        rows={4}
        maxLength={8000}
        value={key.modelAnswer}
        onChange={(event) => set.key({ modelAnswer: event.target.value }, "modelAnswer")}
      />
      <TextArea
        name="item.key.markerNotes"
        label={t("markerNotes")}
        hint={t("markerNotesHint")}
        rows={2}
        maxLength={4000}
        value={key.markerNotes}
        onChange={(event) => set.key({ markerNotes: event.target.value }, "markerNotes")}
      />
    </>
  );
}
