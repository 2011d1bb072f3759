import { useFormatter, useTranslations } from "next-intl";
import type { Misunderstanding } from "@/lib/insights/items/misunderstanding";
import { ReportSection } from "./report-section";

/** What several got wrong alike; with names only where the report has them. */
export function WrongAlike({ list }: { list: readonly Misunderstanding[] }) {
  const t = useTranslations("Reports");
  const insights = useTranslations("Insights");
  const format = useFormatter();
  return (
    <ReportSection level="h2" title={insights("takeUp")}>
      {list.length === 0 ? (
        <p>{t("noneWrongAlike")}</p>
      ) : (
        <ol className="flex flex-col gap-4">
          {list.map(({ number, prompt, part, given, count, names }) => (
            <li key={`${number}:${part}:${given}`} className="max-w-measure">
              <p className="text-muted wrap-anywhere">{insights("question", { number, prompt })}</p>
              {part === null ? null : <p className="wrap-anywhere">{part}</p>}
              <p className="quotation my-1 wrap-anywhere">{given}</p>
              <p>
                {t("students", { count })}
                {names.length > 0 ? (
                  <bdi className="text-muted">
                    {t("who", { names: format.list(names, { style: "long" }) })}
                  </bdi>
                ) : null}
              </p>
            </li>
          ))}
        </ol>
      )}
    </ReportSection>
  );
}
