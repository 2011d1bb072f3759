import { type ReactNode, useId } from "react";

/** A part of a report under a heading that stays with it on paper. */
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
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <Level id={id} className={Level === "h2" ? "subtitle" : "text-lg font-semibold"}>
        {title}
      </Level>
      {hint ? <p className="max-w-measure text-muted">{hint}</p> : null}
      {children}
    </section>
  );
}
