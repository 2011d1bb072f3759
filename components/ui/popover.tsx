import { type ReactNode, useId } from "react";
import { Button, type ButtonLook } from "./button";

/**
 * A button and what it shows beside itself, by the browser's own `popover`: no script of ours, closed by
 * Escape or a press elsewhere. Where the browser cannot place it at its button it stands in the middle.
 */
export function Popover({
  label,
  look = "quiet",
  panelLabel,
  children,
}: {
  label: ReactNode;
  look?: ButtonLook;
  /** Names the panel for a screen reader. */
  panelLabel: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <>
      <Button look={look} popoverTarget={id}>
        {label}
      </Button>
      <section
        id={id}
        popover="auto"
        aria-label={panelLabel}
        className="beside w-[min(22rem,calc(100vw-2rem))] rounded-sheet border border-rule bg-sheet p-5 text-ink shadow-lift"
      >
        {children}
      </section>
    </>
  );
}
