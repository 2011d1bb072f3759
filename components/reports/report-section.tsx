import type { ReactNode } from "react";

/** A part of a report under a heading that stays with it on paper. No landmark of its own: its table is one. */
export function ReportSection({
  title,
  level: Level,
  hint,
  children,
}: {
  title: string;
  level: "h2" | "h3";
  hint?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="flex flex-col gap-2">
      <Level className={Level === "h2" ? "subtitle" : "text-lg font-semibold"}>{title}</Level>
      {hint ? <p className="max-w-measure text-muted">{hint}</p> : null}
      {children}
    </div>
  );
}
