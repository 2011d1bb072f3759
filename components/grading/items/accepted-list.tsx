import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { MOMENT } from "@/components/ui/moment";
import type { AcceptanceRecord } from "@/lib/grading/adjusting/adjustment-history";

/** The wordings that were accepted since, by whom, and the way to accept one no more. */
export function AcceptedList({
  accepted,
  withdraw,
}: {
  accepted: readonly AcceptanceRecord[];
  /** Absent for those who may not. */
  withdraw: ((words: string) => ReactNode) | undefined;
}) {
  const t = useTranslations("Adjusting");
  const format = useFormatter();
  if (accepted.length === 0) return null;
  return (
    <section>
      <h3 className="font-semibold">{t("accepted")}</h3>
      <ul>
        {accepted.map(({ words, share, acceptedBy, at }) => (
          <li key={words} className="flex flex-wrap items-center gap-x-3">
            <span dir="auto" className="wrap-anywhere">
              {words}
            </span>
            <span className="text-muted">
              {t("acceptedBy", {
                share: format.number(share, { style: "percent" }),
                name: acceptedBy ?? t("somebody"),
                when: format.dateTime(at, MOMENT),
              })}
            </span>
            {withdraw?.(words)}
          </li>
        ))}
      </ul>
    </section>
  );
}
