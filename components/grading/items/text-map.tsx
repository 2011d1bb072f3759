import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Fragment } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, Th } from "@/components/ui/table";
import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import type { ItemAnalysis } from "@/lib/grading/review/item-analysis-view";
import type { Block } from "@/lib/schemas/article";
import type { CitedSentence } from "@/lib/statistics/citations";

/** From hardly cited to most cited; the ink keeps its contrast on all of them. */
const SHADES = ["bg-marker/25", "bg-marker/45", "bg-marker/65", "bg-marker/85", "bg-marker"] as const;

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
  const peak = Math.max(0, ...sentences.map(({ count }) => count));
  return (
    <section id="map" aria-labelledby="map-title" className="scroll-mt-4 border-t border-rule pt-6">
      <h2 id="map-title" className="subtitle">
        {t("mapTitle")}
      </h2>
      <nav aria-label={t("mapWhich")} className="mt-1 flex flex-wrap items-baseline gap-x-4">
        <span className="text-muted">{t("mapWhich")}</span>
        <MapLink href={`${home}/items#map`} isNow={chosen === undefined}>
          {t("mapAll")}
        </MapLink>
        {items.map(({ itemVersionId, number, sentences }) =>
          sentences ? (
            <MapLink
              key={itemVersionId}
              href={`${home}/items?map=${itemVersionId}#map`}
              isNow={chosen === itemVersionId}
            >
              {t("mapItem", { number })}
            </MapLink>
          ) : null,
        )}
      </nav>
      <p className="mt-1 mb-6 text-muted">{peak === 0 ? t("mapEmpty") : t("mapHint")}</p>
      <div lang={text.language} className="reading">
        {text.blocks.map((block) => (
          <MapBlock
            key={block.id}
            block={block}
            sentences={sentences.filter(({ blockId }) => blockId === block.id)}
            peak={peak}
          />
        ))}
      </div>
      {peak > 0 ? <MapTable sentences={sentences} lang={text.language} /> : null}
    </section>
  );
}

function MapLink({ href, isNow, children }: { href: string; isNow: boolean; children: string }) {
  return (
    <Link
      href={href}
      aria-current={isNow ? "true" : undefined}
      className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
    >
      {children}
    </Link>
  );
}

function MapBlock({
  block,
  sentences,
  peak,
}: {
  block: Block;
  sentences: readonly CitedSentence[];
  peak: number;
}) {
  const format = useFormatter();
  const inside = sentences.map(({ start, end, text, count }, index) => {
    const shade = count === 0 ? undefined : SHADES[Math.ceil((count / peak) * SHADES.length) - 1];
    // The space between two sentences belongs to neither.
    const between = block.text.slice(end, sentences[index + 1]?.start ?? block.text.length);
    return (
      <Fragment key={start}>
        <span className={shade}>{text}</span>
        {count > 0 ? <sup className="marker">{format.number(count)}</sup> : null}
        {between}
      </Fragment>
    );
  });
  if (block.kind === "HEADING") return <h3 className="reading-heading">{inside}</h3>;
  return (
    <p className="reading-block" data-item={block.kind === "LIST_ITEM" ? "" : undefined}>
      {inside}
    </p>
  );
}

function MapTable({ sentences, lang }: { sentences: readonly CitedSentence[]; lang: string }) {
  const t = useTranslations("ItemAnalysis");
  const format = useFormatter();
  return (
    <div className="mt-8">
      <Disclosure summary={t("mapTable")}>
        <Table
          caption={t("mapCaption")}
          captionHidden
          head={
            <tr>
              <Th>{t("sentence")}</Th>
              <Th>{t("students")}</Th>
            </tr>
          }
        >
          {sentences
            .filter(({ count }) => count > 0)
            .map(({ blockId, start, text, count }) => (
              <tr key={`${blockId}:${start}`}>
                <th scope="row" lang={lang} className="static!">
                  {text}
                </th>
                <td>{format.number(count)}</td>
              </tr>
            ))}
        </Table>
      </Disclosure>
    </div>
  );
}
