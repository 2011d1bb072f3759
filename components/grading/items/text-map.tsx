import { useFormatter, useTranslations } from "next-intl";
import { SentenceTable } from "@/components/articles/sentence-table";
import { ShadedText } from "@/components/articles/shaded-text";
import { ChosenLinks } from "@/components/ui/chosen-links";
import { Disclosure } from "@/components/ui/disclosure";
import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import type { ItemAnalysis } from "@/lib/grading/review/item-analysis-view";
import type { CitedSentence } from "@/lib/statistics/citations";

/** The text with each sentence shaded by how many cited it, in one question or in all; and the same as a table. */
export function TextMap({
  home,
  text,
  items,
  chosen,
  sentences,
}: {
  home: string;
  text: ReadingText;
  items: readonly ItemAnalysis[];
  /** The item whose passages are shown; undefined: those of all. */
  chosen: string | undefined;
  sentences: readonly CitedSentence[];
}) {
  const t = useTranslations("ItemAnalysis");
  const format = useFormatter();
  const isEmpty = sentences.every(({ count }) => count === 0);
  const href = (item: string | undefined) => `${home}/items${item ? `?map=${item}` : ""}#map`;
  return (
    <section id="map" aria-labelledby="map-title" className="scroll-mt-4 border-t border-rule pt-6">
      <h2 id="map-title" className="subtitle">
        {t("mapTitle")}
      </h2>
      <ChosenLinks
        label={t("mapWhich")}
        current={href(chosen)}
        links={[
          { href: href(undefined), label: t("mapAll") },
          ...items
            .filter(({ sentences }) => sentences)
            .map(({ itemVersionId, number }) => ({
              href: href(itemVersionId),
              label: t("mapItem", { number }),
            })),
        ]}
      />
      <p className="mt-1 mb-6 text-muted">{isEmpty ? t("mapEmpty") : t("mapHint")}</p>
      <ShadedText text={text} sentences={sentences} number={({ count }) => format.number(count)} />
      {isEmpty ? null : (
        <div className="mt-8">
          <Disclosure summary={t("mapTable")}>
            <SentenceTable
              caption={t("mapCaption")}
              heads={[t("sentence"), t("students")]}
              sentences={sentences.filter(({ count }) => count > 0)}
              lang={text.language}
              cells={({ count }) => <td>{format.number(count)}</td>}
            />
          </Disclosure>
        </div>
      )}
    </section>
  );
}
