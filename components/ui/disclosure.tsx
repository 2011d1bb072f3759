import type { ReactNode } from "react";

/** More, for those who want it: closed until opened, found by the browser's search, works without script. */
export function Disclosure({
  summary,
  open = false,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details open={open} className="group border-y border-rule py-1 print:border-0">
      <summary className="flex min-h-11 list-none items-center gap-2 font-semibold">
        <span
          aria-hidden="true"
          className="size-2 flex-none -rotate-45 border-e-2 border-b-2 border-muted group-open:rotate-45 motion-safe:transition-transform"
        />
        {summary}
      </summary>
      <div className="pt-1 pb-4">{children}</div>
    </details>
  );
}
