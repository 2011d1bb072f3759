"use client";

import { type ComponentProps, type ReactNode, useId } from "react";
import { FieldError } from "./field";
import { useFieldError } from "./form-state";

export type Option = Readonly<{ value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }>;

type GroupProps = Readonly<{
  name: string;
  legend: ReactNode;
  /** The legend is read out but not shown: where a heading above already says it. */
  legendHidden?: boolean;
  hint?: ReactNode;
  error?: string | undefined;
  options: readonly Option[];
  disabled?: boolean;
}>;

/** Picks one. Give `value` with `onChange` to hold the choice yourself, or `defaultValue` inside a form. */
export function RadioGroup({
  value,
  defaultValue,
  onChange,
  ...group
}: GroupProps & {
  value?: string | null;
  defaultValue?: string | undefined;
  onChange?: (value: string) => void;
}) {
  return (
    <Group {...group}>
      {(option) => (
        <OptionBox
          key={option.value}
          type="radio"
          name={group.name}
          option={option}
          {...(value === undefined
            ? { defaultChecked: option.value === defaultValue }
            : { checked: option.value === value })}
          onChange={() => onChange?.(option.value)}
        />
      )}
    </Group>
  );
}

/** Picks several. In a form its name ends in "[]", so that all picked values arrive as a list. */
export function CheckboxGroup({
  value,
  defaultValue = [],
  onChange,
  ...group
}: GroupProps & {
  value?: readonly string[];
  defaultValue?: readonly string[];
  onChange?: (value: readonly string[]) => void;
}) {
  return (
    <Group {...group}>
      {(option) => (
        <OptionBox
          key={option.value}
          type="checkbox"
          name={group.name}
          option={option}
          {...(value === undefined
            ? { defaultChecked: defaultValue.includes(option.value) }
            : { checked: value.includes(option.value) })}
          onChange={(event) => {
            const others = (value ?? []).filter((picked) => picked !== option.value);
            onChange?.(event.target.checked ? [...others, option.value] : others);
          }}
        />
      )}
    </Group>
  );
}

function Group({
  name,
  legend,
  legendHidden = false,
  hint,
  error,
  options,
  disabled = false,
  children,
}: GroupProps & { children: (option: Option) => ReactNode }) {
  const id = useId();
  const shown = useFieldError(name.replace(/\[\]$/, "")) ?? error;
  const described = [hint ? `${id}-hint` : "", shown ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <fieldset
      disabled={disabled}
      aria-describedby={described || undefined}
      data-invalid={shown ? true : undefined}
      className="flex min-w-0 flex-col gap-2"
    >
      <legend className={legendHidden ? "sr-only" : "mb-2 font-semibold"}>{legend}</legend>
      {hint ? (
        <p id={`${id}-hint`} className="-mt-2 text-muted">
          {hint}
        </p>
      ) : null}
      {options.map(children)}
      <FieldError id={`${id}-error`} message={shown} />
    </fieldset>
  );
}

/** One option as a box that can be hit anywhere. */
function OptionBox({ option, ...input }: ComponentProps<"input"> & { option: Option }) {
  return (
    <label className="flex min-h-12 items-start gap-3 rounded-control border border-rule px-3.5 py-3 has-checked:border-accent has-checked:inset-ring has-checked:inset-ring-accent has-disabled:text-muted has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input
        {...input}
        value={option.value}
        disabled={option.disabled}
        className="mt-0.75 size-4.5 flex-none accent-accent outline-none"
      />
      <span className="min-w-0">
        {option.label}
        {option.hint ? <span className="block text-muted">{option.hint}</span> : null}
      </span>
    </label>
  );
}

/** One thing to agree to or switch on. In a form it arrives as "on", or not at all. */
export function Checkbox({
  name,
  label,
  hint,
  ...input
}: Omit<ComponentProps<"input">, "type" | "name"> & { name: string; label: ReactNode; hint?: ReactNode }) {
  const id = useId();
  const error = useFieldError(name);
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className="flex flex-col gap-1">
      <label className="flex min-h-11 items-center gap-3">
        <input
          {...input}
          type="checkbox"
          name={name}
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
          className="size-5 flex-none accent-accent"
        />
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="ms-8 -mt-2 text-muted">
          {hint}
        </p>
      ) : null}
      <FieldError id={`${id}-error`} message={error} />
    </div>
  );
}
