import { useFormatter, useTranslations } from "next-intl";
import { SentenceTable } from "@/components/articles/sentence-table";
import { Disclosure } from "@/components/ui/disclosure";
import type { EvidenceMap } from "@/lib/insights/evidence-map";

/** The map as a table, and what nobody cites. */
export function MapTables({ map: { sentences, text, discussion } }: { map: EvidenceMap }) {
  const t = useTranslations("EvidenceMap");
  const format = useFormatter();
  // Nobody is expected to cite a heading.
  const citable = sentences.filter(({ count, isHeading }) => count > 0 || !isHeading);
  const uncited = citable.filter(({ count }) => count === 0);
  const heads = [t("right"), t("wrong"), t("neither"), ...(discussion ? [t("postsHead")] : [])];
  return (
    <div>
      <Disclosure summary={t("table")}>
        <SentenceTable
          caption={t("tableCaption")}
          heads={[t("sentence"), ...heads]}
          sentences={sentences.filter(({ count }) => count > 0)}
          lang={text.language}
          stacks
          cells={({ right, wrong, open, posts }) =>
            [right, wrong, open, ...(discussion ? [posts] : [])].map((count, index) => (
              <td key={heads[index]} data-label={heads[index]}>
                {format.number(count)}
              </td>
            ))
          }
        />
      </Disclosure>
      <Disclosure summary={t("uncited", { count: uncited.length, all: citable.length })}>
        <SentenceTable
          caption={t("uncitedCaption")}
          heads={[t("sentence")]}
          sentences={uncited}
          lang={text.language}
          cells={() => null}
        />
      </Disclosure>
    </div>
  );
}
