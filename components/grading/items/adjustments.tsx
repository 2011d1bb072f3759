import { useFormatter, useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { MOMENT } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import type { AdjustmentRecord } from "@/lib/grading/adjusting/adjustment-history";

/** How a question counts if not as it is marked, who said so, and what was said before. */
export function Adjustments({ history }: { history: readonly AdjustmentRecord[] }) {
  const t = useTranslations("Adjusting");
  const format = useFormatter();
  const [current] = history;
  if (!current) return null;
  const line = ({ counting, adjustedBy, at }: AdjustmentRecord) =>
    t("record", {
      what: t(`counting_${counting}`),
      name: adjustedBy ?? t("somebody"),
      when: format.dateTime(at, MOMENT),
    });
  return (
    <>
      {current.counting === "AS_MARKED" ? null : (
        <Notice live={false} tone="warn" title={t(`counts_${current.counting}`)}>
          <p>{t(`hint_${current.counting}`)}</p>
        </Notice>
      )}
      <Disclosure summary={t("history")}>
        <ul className="flex flex-col gap-1">
          {history.map((record) => (
            <li key={record.at.toISOString()}>{line(record)}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
