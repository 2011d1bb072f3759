"use client";

import { unstable_rethrow } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ComponentProps, type ReactNode, useEffect, useRef, useState, useTransition } from "react";
import type { ActionError, ActionResult } from "@/lib/schemas/action-result";
import { Button, type ButtonLook } from "./button";
import { useCloseDialog } from "./dialog-state";
import { FormContext, usePending, useTakenOver } from "./form-state";
import { formValues } from "./form-values";
import { Notice } from "./notice";

type Failure = Pick<ActionError, "message" | "fields" | "reference">;
type Outcome = { ok: true } | { ok: false; error: Failure };

/**
 * A form that sends its fields to a server action as one object (see `formValues`). Whatever the answer, what
 * was typed stays; errors stand at their fields and the first of them gets the focus; a second press while the
 * first is under way does nothing; no connection is a sentence, not a crash.
 */
export function Form<T>({
  action,
  values,
  success,
  onDone,
  staysOpen = false,
  className,
  children,
  ...form
}: Omit<ComponentProps<"form">, "action" | "onSubmit" | "ref"> & {
  action: (input: unknown) => Promise<ActionResult<T>>;
  /** Sent along with the fields: ids and other things that nobody types. */
  values?: Readonly<Record<string, unknown>>;
  /** Said when it worked and the page stays. */
  success?: ReactNode;
  onDone?: (data: T) => void;
  /** Keeps the dialog around it open when it worked: there is something to read. */
  staysOpen?: boolean;
}) {
  const t = useTranslations("Common");
  const closeDialog = useCloseDialog();
  const element = useRef<HTMLFormElement>(null);
  const [pending, start] = useTransition();
  const [outcome, setOutcome] = useState<Outcome>();

  /** The fields that were typed in since: what was said of them is no longer so. */
  const [mended, setMended] = useState<readonly string[]>([]);

  useEffect(() => {
    if (outcome?.ok !== false) return;
    const invalid = firstInvalid(element.current);
    invalid?.focus();
    // A list that is one stop of the Tab key takes the focus to a row of its choice at first.
    requestAnimationFrame(() => document.activeElement !== invalid && invalid?.focus());
    // What is wrong with the whole stands at the top, which may be far from the button.
    if (!invalid) element.current?.querySelector("[role='alert']")?.scrollIntoView({ block: "center" });
  }, [outcome]);

  async function send(input: unknown): Promise<void> {
    try {
      const result = await action(input);
      setMended([]);
      setOutcome(result);
      if (!result.ok) return;
      onDone?.(result.data);
      if (!staysOpen) closeDialog?.();
    } catch (error) {
      // A redirect travels as an exception; all else that lands here means that no answer came.
      unstable_rethrow(error);
      setOutcome({ ok: false, error: { message: t(navigator.onLine ? "requestFailed" : "offline") } });
    }
  }

  return (
    <form
      {...form}
      noValidate
      // Whatever makes the browser itself send it, a PIN or a password must not come to stand in an address.
      method="post"
      ref={element}
      className={className ?? "flex flex-col gap-5 max-w-form"}
      onInput={({ target }) => {
        if (outcome?.ok === false)
          setMended([...mended, (target as HTMLInputElement).name.replace(/\[\]$/, "")]);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (pending) return;
        // With the name and value of the button that was pressed.
        const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
        const input = { ...formValues(data), ...values };
        start(() => send(input));
      }}
    >
      <FormContext
        value={{ pending, fields: outcome?.ok === false ? standing(outcome.error.fields ?? {}, mended) : {} }}
      >
        {outcome?.ok === false && !isMended(outcome.error.fields ?? {}, mended) ? (
          <Failed error={outcome.error} />
        ) : null}
        {children}
        {outcome?.ok && success && !pending ? <Notice tone="good" title={success} /> : null}
      </FormContext>
    </form>
  );
}

/**
 * Sends the form around it. Stays focusable while that is under way, so that the focus is not lost. Until the page's
 * script has taken over it waits: the browser's own sending would lose what was typed.
 */
export function SubmitButton({
  look = "main",
  children,
  className,
  ...button
}: Pick<ComponentProps<"button">, "name" | "value" | "className" | "children"> & { look?: ButtonLook }) {
  const t = useTranslations("Common");
  const pending = usePending();
  const takenOver = useTakenOver();
  return (
    <Button
      {...button}
      type="submit"
      disabled={!takenOver}
      look={look}
      aria-disabled={pending}
      className={`self-start ${className ?? ""}`}
    >
      {pending ? t("working") : children}
    </Button>
  );
}

function Failed({ error }: { error: Failure }) {
  const t = useTranslations("Common");
  // A message about the form as a whole stands under the empty path.
  const whole = error.fields?.[""];
  return (
    <Notice tone="error" title={error.message}>
      {whole ? <p>{whole}</p> : null}
      {error.reference ? (
        <p className="text-muted">{t("reference", { reference: error.reference })}</p>
      ) : null}
    </Notice>
  );
}

/** What is still to be said of the fields: nothing of those that were mended, nor of the list that one stands in. */
const standing = (fields: Readonly<Record<string, string>>, mended: readonly string[]) =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([path]) => !path || !mended.some((name) => `${name}.`.startsWith(`${path}.`)),
    ),
  );

/** Whether all that was wrong has been typed in since. */
const isMended = (fields: Readonly<Record<string, string>>, mended: readonly string[]): boolean =>
  Object.keys(fields).length > 0 && Object.keys(standing(fields, mended)).length === 0;

function firstInvalid(form: HTMLFormElement | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>("[aria-invalid='true'], [data-invalid] input") ?? null;
}
