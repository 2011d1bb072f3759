"use client";

import type { EditorProps } from "../editor-props";
import { CorrectOptions } from "../parts/correct-options";

export function ChoiceEditor({ item, onChange }: EditorProps<"CHOICE">) {
  return <CorrectOptions item={item} onChange={onChange} />;
}
