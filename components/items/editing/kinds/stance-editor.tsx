"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/choices";
import { TextField } from "@/components/ui/text-field";
import { type EditorProps, partsOf } from "../editor-props";

export function StanceEditor(props: EditorProps<"STANCE">) {
  const { content } = props.item;
  const t = useTranslations("ItemEditor");
  const set = partsOf(props);
  return (
    <>
      {(["low", "high"] as const).map((end) => (
        <TextField
          key={end}
          name={`item.content.${end}`}
          label={t(`end_${end}`)}
          maxLength={80}
          value={content[end]}
          onChange={(event) => set.content({ [end]: event.target.value }, end)}
        />
      ))}
      <Checkbox
        name="asksBefore"
        label={t("asksBefore")}
        hint={t("asksBeforeHint")}
        checked={content.asksBefore}
        onChange={(event) => set.content({ asksBefore: event.target.checked })}
      />
    </>
  );
}
