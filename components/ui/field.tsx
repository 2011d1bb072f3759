"use client";

import { type ReactNode, useId } from "react";
import { useFieldError } from "./form-state";

/** What a control must carry so that its label, hint and error are read out with it. */
export type ControlProps = Readonly<{
  id: string;
  name: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}>;

export type FieldProps = Readonly<{
  name: string;
  label: ReactNode;
  /** Said before anything goes wrong: what belongs here. */
  hint?: ReactNode;
  /** An error found outside a form; inside one the form's own answer is shown. */
  error?: string | undefined;
  className?: string;
}>;

/** A label, an optional hint, the control and its error, tied together. */
export function Field({
  name,
  label,
  hint,
  error,
  className,
  children,
}: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const id = useId();
  const shown = useFieldError(name) ?? error;
  const described = [hint ? `${id}-hint` : "", shown ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className={`flex flex-col gap-1.5 ${className ?? ""}`}>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-muted -mt-1">
          {hint}
        </p>
      ) : null}
      {children({
        id,
        name,
        "aria-describedby": described || undefined,
        "aria-invalid": shown ? true : undefined,
      })}
      <FieldError id={`${id}-error`} message={shown} />
    </div>
  );
}

/** The sentence under a control that says what is wrong with it. */
export function FieldError({ id, message }: { id: string; message: string | undefined }) {
  if (!message) return null;
  return (
    <p id={id} className="text-warn font-semibold">
      {message}
    </p>
  );
}
