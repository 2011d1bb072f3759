import { useTranslations } from "next-intl";
import { NoFigure } from "@/components/grading/frame/ratio";
import { Table, Th } from "@/components/ui/table";
import type { EvidenceMap } from "@/lib/insights/evidence-map";

/** What is taken for the right passage, question by question. */
export function ConfusionTable({ map: { confusions, head, text } }: { map: EvidenceMap }) {
  const t = useTranslations("EvidenceMap");
  const home = `/assignments/${head.assignmentId}`;
  return (
    <section aria-labelledby="confusion" className="flex flex-col gap-3 border-t border-rule pt-6">
      <div className="max-w-measure">
        <h2 id="confusion" className="subtitle">
          {t("confusionTitle")}
        </h2>
        <p className="text-muted">{t("confusionHint")}</p>
      </div>
      <Table
        caption={t("confusionCaption")}
        captionHidden
        stacks
        head={
          <tr>
            <Th>{t("questionHead")}</Th>
            <Th>{t("acceptedHead")}</Th>
            <Th>{t("insteadHead")}</Th>
            <Th>{t("missedHead")}</Th>
          </tr>
        }
      >
        {confusions.map(({ itemVersionId, number, prompt, accepted, citing, missed, most }) => (
          <tr key={itemVersionId}>
            <th scope="row" className="min-w-44">
              <a href={`${home}/items#question-${number}`} className="wrap-anywhere text-inherit">
                {t("question", { number, prompt })}
              </a>
            </th>
            <td data-label={t("acceptedHead")} className="min-w-52">
              <div className="flex flex-col gap-2">
                {accepted.map(({ blockId, start, end, quote }) => (
                  <q key={`${blockId}:${start}-${end}`} lang={text.language} className="quotation block">
                    {quote}
                  </q>
                ))}
              </div>
            </td>
            <td data-label={t("insteadHead")} className="min-w-52">
              {most ? (
                <>
                  <q lang={text.language} className="quotation block">
                    {most.text}
                  </q>
                  <span className="mt-1 block">
                    {t("instead", { count: most.count, missed })}
                    {most.alike > 0 ? (
                      <span className="block text-muted">{t("alike", { alike: most.alike })}</span>
                    ) : null}
                  </span>
                </>
              ) : (
                <NoFigure />
              )}
            </td>
            <td data-label={t("missedHead")}>
              {citing === 0 ? <NoFigure /> : t("missed", { missed, citing })}
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
