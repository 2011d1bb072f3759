"use client";

import { useTranslations } from "next-intl";
import { type EditorProps, partsOf } from "../editor-props";
import { CreditField } from "../parts/credit-field";
import { Entries } from "../parts/entries";
import { kept, PlaceField } from "../parts/placement";

export function CategoriseEditor(props: EditorProps<"CATEGORISE">) {
  const { item, onChange } = props;
  const t = useTranslations("ItemEditor");
  const { categories, statements, credit } = item.content;
  const { placement } = item.key;
  const set = partsOf(props);
  return (
    <>
      <Entries
        what="heading"
        name="item.content.categories"
        entries={categories}
        blank={(id) => ({ id, title: "" })}
        limits={[2, 6]}
        onChange={(next, place) =>
          onChange(
            {
              ...item,
              content: { ...item.content, categories: next },
              key: { ...item.key, placement: kept(placement, statements, next) },
            },
            place,
          )
        }
      />
      <Entries
        what="statement"
        name="item.content.statements"
        keyName="item.key.placement"
        entries={statements}
        blank={(id) => ({ id, text: "" })}
        limits={[2, 20]}
        onChange={(next, place) =>
          onChange(
            {
              ...item,
              content: { ...item.content, statements: next },
              key: { ...item.key, placement: kept(placement, next, categories) },
            },
            place,
          )
        }
        more={({ id }, at) => (
          <PlaceField
            name={`item.key.placement.${id}`}
            label={t("headingOf", { number: at + 1 })}
            places={categories.map((category) => ({ id: category.id, words: category.title }))}
            value={placement[id]}
            onChange={(place) => set.key({ placement: { ...placement, [id]: place } })}
          />
        )}
      />
      <CreditField kind="CATEGORISE" value={credit} onChange={(next) => set.content({ credit: next })} />
    </>
  );
}
