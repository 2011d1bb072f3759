import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { type Line, ShadedText } from "@/components/articles/shaded-text";
import { ChosenLinks } from "@/components/ui/chosen-links";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { sentenceWord } from "@/lib/insights/evidence/chosen-sentence";
import { type EvidenceSentence, inLayer, LAYERS, type Layer } from "@/lib/insights/evidence/sentences";
import type { EvidenceMap } from "@/lib/insights/evidence-map";
import { FEW } from "../few";
import { ConfusionTable } from "./confusion-table";
import { MapTables } from "./map-tables";
import { Scale } from "./scale";
import { SentencePanel } from "./sentence-panel";

const LINES: Readonly<Record<Layer, Line>> = {
  all: "solid",
  right: "solid",
  wrong: "dashed",
  posts: "dotted",
};

/** The text as the class cites it: as a map in layers, as tables, sentence by sentence, and what is taken for what. */
export function EvidenceView({ map, layer }: { map: EvidenceMap; layer: Layer }) {
  const t = useTranslations("EvidenceMap");
  const { head, text, handedIn, answers, discussion, chosen } = map;
  const insights = `/assignments/${head.assignmentId}/insights`;
  const href = (shown: Layer, sentence?: EvidenceSentence) => {
    const query = new URLSearchParams({
      ...(shown === "all" ? {} : { layer: shown }),
      ...(sentence ? { sentence: sentenceWord(sentence) } : {}),
    });
    return `${insights}/evidence${query.size > 0 ? `?${query}` : ""}`;
  };
  const citing = answers.right + answers.wrong + answers.open;
  const isEmpty = map.sentences.every(({ count }) => count === 0);
  const sentences = inLayer(map.sentences, layer);
  const peak = Math.max(0, ...sentences.map(({ count }) => count));
  return (
    <>
      <section aria-labelledby="evidence" className="flex flex-col gap-5">
        <div className="flex flex-wrap items-start justify-between gap-4">
          <div className="flex max-w-measure flex-col gap-2">
            <h2 id="evidence" className="subtitle">
              {t("title")}
            </h2>
            <p>
              {t("counts", { handedIn, answers: citing, ...answers })}{" "}
              {discussion ? t("posts", discussion) : null}
            </p>
            {isEmpty ? null : <p className="text-muted">{t("rule")}</p>}
            {head.whichCounts === "MEAN" && head.attemptsAllowed > 1 ? (
              <p className="text-muted">{t("ofNewest")}</p>
            ) : null}
            {handedIn > 0 && handedIn < FEW ? (
              <p className="border-s-3 border-marker-line ps-4">{t("shaky", { n: handedIn })}</p>
            ) : null}
          </div>
          <LinkButton href={insights} className="print:hidden">
            {t("back")}
          </LinkButton>
        </div>
        {isEmpty ? (
          <EmptyState title={t("emptyTitle")}>{t("emptyBody")}</EmptyState>
        ) : (
          <>
            <div className="flex max-w-measure flex-col gap-2">
              <ChosenLinks
                label={t("layer")}
                current={href(layer, chosen?.sentence)}
                links={LAYERS.filter((one) => one !== "posts" || discussion).map((one) => ({
                  href: href(one, chosen?.sentence),
                  label: t(`layer_${one}`),
                }))}
              />
              <p>{t(peak === 0 ? "none" : `hint_${layer}`)}</p>
              {peak > 0 ? <Scale peak={peak} line={LINES[layer]} /> : null}
            </div>
            <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,40rem)_minmax(0,1fr)] print:block">
              <SentencePanel map={map} none={href(layer)} />
              <div className="lg:col-start-1 lg:row-start-1">
                <ShadedText
                  text={text}
                  sentences={sentences}
                  line={LINES[layer]}
                  chosen={chosen?.sentence}
                  number={(sentence) => (
                    <Times sentence={sentence} href={`${href(layer, sentence)}#sentence`} />
                  )}
                />
              </div>
            </div>
            <MapTables map={map} />
          </>
        )}
      </section>
      {isEmpty || map.confusions.length === 0 ? null : <ConfusionTable map={map} />}
    </>
  );
}

/** How often a sentence is cited, and the way to by whom. */
function Times({ sentence, href }: { sentence: EvidenceSentence; href: string }) {
  const t = useTranslations("EvidenceMap");
  const format = useFormatter();
  return (
    <Link
      href={href}
      replace
      prefetch={false}
      aria-label={t("numberOf", { count: sentence.count })}
      className="inline-block min-h-6 min-w-6 text-center leading-6 text-inherit"
    >
      {format.number(sentence.count)}
    </Link>
  );
}
