import type { ReactNode } from "react";

/** Under a form: the way for those whom it is not for. */
export function OtherWay({ question, children }: { question: ReactNode; children: ReactNode }) {
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-muted *:min-h-11 *:inline-flex *:items-center">
      <span>{question}</span>
      {children}
    </p>
  );
}
