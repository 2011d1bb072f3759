"use client";

import { type EditorProps, partsOf } from "../editor-props";
import { CreditField } from "../parts/credit-field";
import { Passages } from "../parts/passages";

export function PassageEditor(props: EditorProps<"PASSAGE">) {
  const { item, textDeeds } = props;
  const set = partsOf(props);
  return (
    <>
      <Passages
        list="accepted"
        passages={item.key.accepted}
        needed={1}
        textDeeds={textDeeds}
        onChange={(accepted) => set.key({ accepted })}
      />
      <CreditField
        kind="PASSAGE"
        value={item.content.credit}
        onChange={(credit) => set.content({ credit })}
      />
    </>
  );
}
