"use client";

import { type EditorProps, partsOf } from "../editor-props";
import { CorrectOptions } from "../parts/correct-options";
import { CreditField } from "../parts/credit-field";
import { Passages } from "../parts/passages";

export function EvidencePairEditor(props: EditorProps<"EVIDENCE_PAIR">) {
  const { item, textDeeds } = props;
  const set = partsOf(props);
  return (
    <>
      <CorrectOptions item={item} onChange={props.onChange} />
      <Passages
        list="accepted"
        passages={item.key.accepted}
        needed={1}
        textDeeds={textDeeds}
        onChange={(accepted) => set.key({ accepted })}
      />
      <CreditField
        kind="EVIDENCE_PAIR"
        value={item.content.credit}
        onChange={(credit) => set.content({ credit })}
      />
    </>
  );
}
