import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ItemAnalysis } from "@/lib/grading/review/item-analysis-view";
import type { SentenceCount } from "@/lib/grading/review/item-counts";
import { BarTable } from "./bar-table";

const SHOWN = 5;

/** The sentences that most students cited for an item, and the way to all of them in the text. */
export function CitedSentences({
  item,
  sentences,
  lang,
  mapHref,
}: {
  item: ItemAnalysis;
  sentences: readonly SentenceCount[];
  lang: string;
  mapHref: string;
}) {
  const t = useTranslations("ItemAnalysis");
  const most = sentences
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, SHOWN);
  if (most.length === 0) return <p className="text-muted">{t("nobodyCited")}</p>;
  const keyWord = item.kind === "EXTENDED_RESPONSE" ? t("keySupports") : t("key");
  return (
    <div>
      <BarTable
        caption={t("citedCaption", { number: item.number })}
        heads={[t("cited"), t("students")]}
        total={item.attempts}
        bars={most.map(({ blockId, start, text, count, isKey }) => ({
          id: `${blockId}:${start}`,
          count,
          isRight: isKey,
          label: (
            <>
              <q className="quotation block" lang={lang}>
                {text}
              </q>
              {isKey ? <span className="text-good">{keyWord}</span> : null}
            </>
          ),
        }))}
      />
      <Link href={mapHref} className="inline-flex min-h-11 items-center">
        {t("showInText")}
      </Link>
    </div>
  );
}
