"use client";

import { type EditorProps, partsOf } from "../editor-props";
import { Entries } from "../parts/entries";

export function MatrixEditor(props: EditorProps<"MATRIX">) {
  const { principles, cases } = props.item.content;
  const set = partsOf(props);
  return (
    <>
      <Entries
        what="principle"
        name="item.content.principles"
        entries={principles}
        blank={(id) => ({ id, title: "" })}
        limits={[2, 4]}
        onChange={(next, place) => set.content({ principles: next }, place)}
      />
      <Entries
        what="case"
        name="item.content.cases"
        entries={cases}
        blank={(id) => ({ id, text: "" })}
        limits={[3, 12]}
        onChange={(next, place) => set.content({ cases: next }, place)}
      />
    </>
  );
}
