"use client";

import { type EditorProps, partsOf } from "../editor-props";
import { CorrectOptions } from "../parts/correct-options";
import { CreditField } from "../parts/credit-field";

export function MultipleChoiceEditor(props: EditorProps<"MULTIPLE_CHOICE">) {
  const { item } = props;
  const set = partsOf(props);
  return (
    <>
      <CorrectOptions item={item} onChange={props.onChange} />
      <CreditField
        kind="MULTIPLE_CHOICE"
        value={item.content.credit}
        onChange={(credit) => set.content({ credit })}
      />
    </>
  );
}
