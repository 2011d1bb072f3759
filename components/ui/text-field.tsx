"use client";

import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field";

type Own = keyof FieldProps | "children" | "id";

/** One line of text: also for e-mail, password, number and search, by `type`. */
export function TextField({
  name,
  label,
  hint,
  error,
  className,
  ...input
}: FieldProps & Omit<ComponentProps<"input">, Own>) {
  return (
    <Field {...{ name, label, hint, error }} {...(className ? { className } : {})}>
      {(control) => <input type="text" className="control w-full" {...input} {...control} />}
    </Field>
  );
}

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({
  name,
  label,
  hint,
  error,
  className,
  rows = 4,
  ...area
}: FieldProps & Omit<ComponentProps<"textarea">, Own>) {
  return (
    <Field {...{ name, label, hint, error }} {...(className ? { className } : {})}>
      {(control) => (
        <textarea rows={rows} className="control w-full field-sizing-content" {...area} {...control} />
      )}
    </Field>
  );
}

/** A date with a time, by the browser's own control. The value has no zone: "2026-03-01T18:00". */
export function DateTimeField({
  name,
  label,
  hint,
  error,
  className,
  ...input
}: FieldProps & Omit<ComponentProps<"input">, Own | "type">) {
  return (
    <Field {...{ name, label, hint, error }} {...(className ? { className } : {})}>
      {(control) => (
        <input className="control w-full max-w-64" {...input} {...control} type="datetime-local" />
      )}
    </Field>
  );
}

/** A choice from a list, by the browser's own control: on a phone nothing works better. */
export function Select({
  name,
  label,
  hint,
  error,
  className,
  children,
  ...select
}: FieldProps & Omit<ComponentProps<"select">, Exclude<Own, "children">>) {
  return (
    <Field {...{ name, label, hint, error }} {...(className ? { className } : {})}>
      {(control) => (
        <select className="control w-full" {...select} {...control}>
          {children}
        </select>
      )}
    </Field>
  );
}
