import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** The head of a report: of which course, of what or whom, from when, by whom. */
export function ReportHead({
  course,
  title,
  what,
  by,
  at,
  level: Level,
}: {
  course: string;
  title: ReactNode;
  what: string;
  /** Who made it. */
  by: string;
  at: Date;
  level: "h1" | "h2";
}) {
  const t = useTranslations("Reports");
  const format = useFormatter();
  return (
    <header className="flex flex-col gap-1">
      <p className="text-muted wrap-anywhere">{course}</p>
      <Level className="title wrap-anywhere">{title}</Level>
      <p className="text-muted">
        {t("madeBy", { what, by, date: format.dateTime(at, { dateStyle: "long" }) })}
      </p>
    </header>
  );
}
