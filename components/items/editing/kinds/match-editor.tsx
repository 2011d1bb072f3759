"use client";

import { useTranslations } from "next-intl";
import { type EditorProps, partsOf } from "../editor-props";
import { CreditField } from "../parts/credit-field";
import { Entries } from "../parts/entries";
import { kept, PlaceField } from "../parts/placement";

export function MatchEditor(props: EditorProps<"MATCH">) {
  const { item, onChange } = props;
  const t = useTranslations("ItemEditor");
  const { terms, meanings, credit } = item.content;
  const { placement } = item.key;
  const set = partsOf(props);
  return (
    <>
      <Entries
        what="meaning"
        name="item.content.meanings"
        entries={meanings}
        blank={(id) => ({ id, text: "" })}
        limits={[2, 15]}
        hint={t("meaningsHint")}
        onChange={(next, place) =>
          onChange(
            {
              ...item,
              content: { ...item.content, meanings: next },
              key: { ...item.key, placement: kept(placement, terms, next) },
            },
            place,
          )
        }
      />
      <Entries
        what="term"
        name="item.content.terms"
        keyName="item.key.placement"
        entries={terms}
        blank={(id) => ({ id, text: "" })}
        limits={[2, 12]}
        onChange={(next, place) =>
          onChange(
            {
              ...item,
              content: { ...item.content, terms: next },
              key: { ...item.key, placement: kept(placement, next, meanings) },
            },
            place,
          )
        }
        more={({ id }, at) => (
          <PlaceField
            name={`item.key.placement.${id}`}
            label={t("meaningOf", { number: at + 1 })}
            places={meanings.map((meaning) => ({ id: meaning.id, words: meaning.text }))}
            value={placement[id]}
            onChange={(place) => set.key({ placement: { ...placement, [id]: place } })}
          />
        )}
      />
      <CreditField kind="MATCH" value={credit} onChange={(next) => set.content({ credit: next })} />
    </>
  );
}
