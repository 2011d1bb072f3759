"use client";

import { ArrowDown, ArrowUp, Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import { flushSync } from "react-dom";
import { Button } from "./button";
import { FieldError } from "./field";
import { useFieldError } from "./form-state";

/**
 * Things in a list: written, put in order, taken out, added. Needs the namespace `Rows`. Where a field takes `goOn`, Enter leads to the
 * next row, and adds one after the last.
 */
export function Rows<T>({
  name,
  keyName = name,
  legend,
  hint,
  rows,
  limits,
  addLabel,
  rowLabel,
  blank,
  keyOf,
  stays,
  onChange,
  children,
}: {
  /** The list's path: under it stands what is wrong with the list as a whole. */
  name: string;
  /** The path of what the key says of the list, where it has one. */
  keyName?: string;
  legend: string;
  hint?: string;
  rows: readonly T[];
  limits: readonly [fewest: number, most: number];
  addLabel: string;
  rowLabel: (number: number) => string;
  blank: () => T;
  keyOf: (row: T, at: number) => string | number;
  /** Whether a row cannot be taken out. */
  stays?: (row: T) => boolean;
  onChange: (rows: T[]) => void;
  /** `goOn` is for the key presses of a field of one line. */
  children: (row: T, at: number, goOn: (event: KeyboardEvent) => void) => ReactNode;
}) {
  const t = useTranslations("Rows");
  const id = useId();
  const inList = useFieldError(name);
  const inKey = useFieldError(keyName);
  const error = inList ?? inKey;
  const list = useRef<HTMLOListElement>(null);
  const [fewest, most] = limits;
  const focus = (at: number, part = "textarea, input[type='text']") =>
    list.current?.children[at]?.querySelector<HTMLElement>(part)?.focus();
  /** The rows are drawn before the next key is pressed, and the focus is where it belongs. */
  const draw = (next: T[]) => flushSync(() => onChange(next));
  function add(): void {
    draw([...rows, blank()]);
    focus(rows.length);
  }
  function move(at: number, by: -1 | 1): void {
    const row = rows[at];
    if (row !== undefined) draw(rows.toSpliced(at, 1).toSpliced(at + by, 0, row));
    focus(at + by, `[data-by="${by}"]:enabled, [data-by]:enabled`);
  }
  function press(event: KeyboardEvent, at: number): void {
    // While a word is being composed (Chinese, Japanese), Enter only chooses it.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (at + 1 < rows.length) focus(at + 1);
    else if (rows.length < most) add();
  }
  return (
    <fieldset
      aria-describedby={error ? `${id}-error` : undefined}
      data-invalid={error ? true : undefined}
      className="min-w-0"
    >
      <legend className="font-semibold">{legend}</legend>
      {hint ? <p className="text-muted">{hint}</p> : null}
      <FieldError id={`${id}-error`} message={error} />
      <ol ref={list} className="mt-2 flex flex-col gap-3">
        {rows.map((row, at) => (
          <li
            key={keyOf(row, at)}
            className="flex items-start gap-1 rounded-control border border-rule py-2 ps-3 pe-1"
          >
            <div className="min-w-0 flex-1">{children(row, at, (event) => press(event, at))}</div>
            <div className="flex flex-none flex-wrap justify-end max-sm:w-11">
              <Button
                look="quiet"
                className="text-muted"
                data-by={-1}
                disabled={at === 0}
                aria-label={t("up", { row: rowLabel(at + 1) })}
                onClick={() => move(at, -1)}
              >
                <ArrowUp aria-hidden size={18} />
              </Button>
              <Button
                look="quiet"
                className="text-muted"
                data-by={1}
                disabled={at === rows.length - 1}
                aria-label={t("down", { row: rowLabel(at + 1) })}
                onClick={() => move(at, 1)}
              >
                <ArrowDown aria-hidden size={18} />
              </Button>
              <Button
                look="quiet"
                className="text-muted"
                disabled={rows.length <= fewest || stays?.(row)}
                aria-label={t("takeOut", { row: rowLabel(at + 1) })}
                onClick={() => {
                  draw(rows.toSpliced(at, 1));
                  focus(Math.max(0, at - 1));
                }}
              >
                <X aria-hidden size={18} />
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <Button look="quiet" className="mt-1" disabled={rows.length >= most} onClick={add}>
        <Plus aria-hidden size={18} /> {addLabel}
      </Button>
    </fieldset>
  );
}
