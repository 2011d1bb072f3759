"use client";

import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/ui/choices";
import { Rows } from "@/components/ui/rows";
import { TextField } from "@/components/ui/text-field";
import { FORGIVEN, type Forgiven } from "@/lib/schemas/kinds/forgiven";
import { type EditorProps, partsOf } from "../editor-props";
import { ShareField } from "../parts/share-field";

export function ShortAnswerEditor(props: EditorProps<"SHORT_ANSWER">) {
  const { item } = props;
  const t = useTranslations("ItemEditor");
  const set = partsOf(props);
  const { variants } = item.key;
  const rowLabel = (number: number) => t("variantNumber", { number });
  return (
    <>
      <Rows
        name="item.key.variants"
        legend={t("variants")}
        hint={t("variantsHint")}
        rows={variants}
        limits={[1, 40]}
        addLabel={t("variantAdd")}
        rowLabel={rowLabel}
        blank={() => ({ text: "", share: 1 })}
        keyOf={(_, at) => at}
        onChange={(rows) => set.key({ variants: rows })}
      >
        {(variant, at, goOn) => (
          <div className="flex flex-wrap gap-x-4 gap-y-2">
            <TextField
              name={`item.key.variants.${at}.text`}
              label={rowLabel(at + 1)}
              maxLength={300}
              className="min-w-0 flex-1 basis-56"
              onKeyDown={goOn}
              value={variant.text}
              onChange={(event) =>
                set.key(
                  { variants: variants.with(at, { ...variant, text: event.target.value }) },
                  `variant.${at}`,
                )
              }
            />
            <ShareField
              name={`item.key.variants.${at}.share`}
              value={variant.share}
              onChange={(share) =>
                set.key({ variants: variants.with(at, { ...variant, share }) }, `share.${at}`)
              }
            />
          </div>
        )}
      </Rows>
      <CheckboxGroup
        name="item.content.forgives[]"
        legend={t("forgives")}
        hint={t("forgivesHint")}
        options={FORGIVEN.map((value) => ({ value, label: t(`forgives_${value}`) }))}
        value={item.content.forgives}
        onChange={(forgives) => set.content({ forgives: forgives as Forgiven[] })}
      />
    </>
  );
}
