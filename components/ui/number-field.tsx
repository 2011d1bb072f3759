import type { ComponentProps } from "react";
import { TextField } from "./text-field";

/** A number in a draft: what is not one yet is NaN, which the server's schema finds. */
export function NumberField({
  value,
  onChange,
  ...field
}: Omit<ComponentProps<typeof TextField>, "value" | "onChange" | "type"> & {
  value: number;
  onChange: (value: number) => void;
}) {
  return (
    <TextField
      step="any"
      className="w-28"
      {...field}
      type="number"
      value={Number.isFinite(value) ? value : ""}
      onChange={(event) => onChange(event.target.valueAsNumber)}
    />
  );
}
