import { useTranslations } from "next-intl";
import type { RestedOn } from "@/lib/reports/class/asked-text";
import { ReportSection } from "./report-section";

/** Which sentences of the text the class leaned on. */
export function RestsOn({ sentences, citing }: { sentences: readonly RestedOn[]; citing: number }) {
  const t = useTranslations("Reports");
  return (
    <ReportSection level="h2" title={t("evidence")} hint={t("evidenceHint", { citing })}>
      <ol className="flex flex-col gap-3">
        {sentences.map(({ text, students }) => (
          <li key={text} className="max-w-measure">
            <p className="quotation wrap-anywhere">{text}</p>
            <p>{t("citedBy", { count: students })}</p>
          </li>
        ))}
      </ol>
    </ReportSection>
  );
}
