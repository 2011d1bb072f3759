import type { ReactNode } from "react";

/** How far something is: `value` of `max`. The label says it in words. */
export function Progress({ label, value, max }: { label: string; value: number; max: number }) {
  return <progress aria-label={label} value={value} max={max} />;
}

/** Something is under way and nobody knows how long: a sentence with a turning ring. */
export function Spinner({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="inline-flex items-center gap-2.5 text-muted">
      <span
        aria-hidden="true"
        className="size-4 rounded-full border-2 border-rule border-t-accent motion-safe:animate-spin"
      />
      {children}
    </p>
  );
}
