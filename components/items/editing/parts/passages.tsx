"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Evidence } from "@/components/attempts/desk/evidence";
import { FieldError } from "@/components/ui/field";
import { useFieldError } from "@/components/ui/form-state";
import type { Passage } from "@/lib/schemas/passage";
import type { PassageList, TextDeeds } from "../editor-props";

/** Passages of the key, chosen in the text as students choose theirs. */
export function Passages({
  list,
  passages,
  needed,
  textDeeds: { text, pick, show },
  onChange,
}: {
  list: PassageList;
  passages: readonly Passage[];
  /** How many there must be. */
  needed: 0 | 1;
  textDeeds: TextDeeds;
  onChange: (passages: Passage[]) => void;
}) {
  const t = useTranslations("ItemEditor");
  const button = useRef<HTMLButtonElement>(null);
  const said = useFieldError(`item.key.${list}`);
  const stands = ({ blockId, start, end, quote }: Passage) =>
    text.blocks.find(({ id }) => id === blockId)?.text.slice(start, end) === quote;
  // What was wrong may have been mended since.
  const error = passages.length < needed || !passages.every(stands) ? said : undefined;
  return (
    <div data-list={list} data-invalid={error ? true : undefined}>
      <Evidence
        label={t(`passages_${list}`)}
        passages={passages}
        needed={needed}
        blocks={text.blocks}
        language={text.language}
        citing={false}
        citeButton={button}
        onCite={() => pick(list)}
        onShow={(at) => passages[at] && show(passages[at])}
        onRemove={(at) => {
          onChange(passages.toSpliced(at, 1));
          button.current?.focus({ preventScroll: true });
        }}
        onInsert={undefined}
      />
      <FieldError id={`${list}-error`} message={error} />
    </div>
  );
}
