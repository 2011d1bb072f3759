"use client";

import type { ReactNode } from "react";
import { TextField } from "@/components/ui/text-field";

/** A join code, as it is typed from a projector or a slip of paper. */
export function CodeField({
  label,
  hint,
  defaultValue,
}: {
  label: ReactNode;
  hint: ReactNode;
  defaultValue: string | undefined;
}) {
  return (
    <TextField
      name="code"
      label={label}
      hint={hint}
      defaultValue={defaultValue}
      autoCapitalize="characters"
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      maxLength={20}
    />
  );
}
