"use client";

import { useTranslations } from "next-intl";
import { type EditorProps, partsOf } from "../editor-props";
import { CreditField } from "../parts/credit-field";
import { Entries } from "../parts/entries";

/** While it is edited the entries stand in the right order, which is the key: see `saved` in the map of kinds. */
export function OrderEditor(props: EditorProps<"ORDER">) {
  const { item, onChange } = props;
  const t = useTranslations("ItemEditor");
  const set = partsOf(props);
  return (
    <>
      <Entries
        what="entry"
        name="item.content.entries"
        entries={item.content.entries}
        blank={(id) => ({ id, text: "" })}
        limits={[3, 10]}
        hint={t("entriesHint")}
        onChange={(entries, place) =>
          onChange(
            {
              ...item,
              content: { ...item.content, entries },
              key: { ...item.key, order: entries.map(({ id }) => id) },
            },
            place,
          )
        }
      />
      <CreditField kind="ORDER" value={item.content.credit} onChange={(credit) => set.content({ credit })} />
    </>
  );
}
