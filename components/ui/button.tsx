import type { ComponentProps } from "react";

/** `main` is the one thing to do on a page; `plain` all others; `quiet` sits in a line of text or a bar. */
export type ButtonLook = "main" | "plain" | "quiet" | "danger";

const base =
  "inline-flex items-center justify-center gap-2 rounded-control text-center no-underline motion-safe:transition-colors " +
  "disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55";

const looks: Readonly<Record<ButtonLook, string>> = {
  main: "min-h-11 px-5 py-2 border border-accent bg-accent font-semibold text-on-accent not-disabled:hover:bg-accent/88",
  plain: "min-h-11 px-4 py-2 border border-edge bg-transparent text-ink not-disabled:hover:bg-rule/45",
  quiet: "min-h-11 min-w-11 px-2 py-1 bg-transparent text-accent not-disabled:hover:bg-rule/45",
  danger: "min-h-11 px-4 py-2 border border-warn bg-transparent text-warn not-disabled:hover:bg-warn/10",
};

/** The classes of a button, for what cannot be one of the components below. */
export function buttonClass(look: ButtonLook, more?: string): string {
  return `${base} ${looks[look]} ${more ?? ""}`;
}

/** A plain button. `type` is "button" unless said: a button that sends a form says so. */
export function Button({
  look = "plain",
  className,
  type = "button",
  ...rest
}: ComponentProps<"button"> & { look?: ButtonLook }) {
  return <button type={type} className={buttonClass(look, className)} {...rest} />;
}
