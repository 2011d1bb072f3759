import { useFormatter, useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import type { ItemAnalysis } from "@/lib/grading/review/item-analysis-view";
import { BarTable } from "./bar-table";
import { CitedSentences } from "./cited-sentences";
import { PlacementTable } from "./placement-table";

const DOT = " · ";

/** How the class did at one question. */
export function ItemSection({ item, lang, mapHref }: { item: ItemAnalysis; lang: string; mapHref: string }) {
  const t = useTranslations("ItemAnalysis");
  const id = `question-${item.number}`;
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4 border-t border-rule pt-6">
      <div className="max-w-3xl">
        <p className="text-muted">
          {[t("number", { number: item.number }), t(`kind_${item.kind}`), item.theme]
            .filter(Boolean)
            .join(DOT)}
        </p>
        <h2 id={id} className="mt-1 scroll-mt-4 text-lg/snug font-semibold">
          {item.prompt}
        </h2>
        <Figures item={item} />
      </div>
      {item.options ? (
        <BarTable
          caption={t("chosen", { number: item.number })}
          heads={[t("option"), t("students")]}
          total={item.attempts}
          bars={item.options.map(({ id, text, count, isRight }) => ({
            id,
            count,
            isRight,
            label: (
              <>
                {text}
                {isRight ? <span className="ms-2 font-semibold text-good">{t("right")}</span> : null}
              </>
            ),
          }))}
        />
      ) : null}
      {item.statements ? <PlacementTable item={item} statements={item.statements} /> : null}
      {item.criteria && item.facility.count > 0 ? <Levels item={item} criteria={item.criteria} /> : null}
      {item.sentences ? (
        <CitedSentences item={item} sentences={item.sentences} lang={lang} mapHref={mapHref} />
      ) : null}
    </section>
  );
}

function Figures({ item: { facility, points, unanswered, toMark } }: { item: ItemAnalysis }) {
  const t = useTranslations("ItemAnalysis");
  const format = useFormatter();
  const { count, meanPoints, ratio } = facility;
  const share = ratio === null ? "–" : format.number(ratio, { style: "percent", maximumFractionDigits: 0 });
  const parts = [
    meanPoints === null ? t("noMean") : t("mean", { mean: meanPoints, points, ratio: share, count }),
    unanswered > 0 ? t("unanswered", { count: unanswered }) : null,
    toMark > 0 ? t("toMark", { count: toMark }) : null,
  ];
  return <p className="mt-1">{parts.filter(Boolean).join(DOT)}</p>;
}

function Levels({ item, criteria }: { item: ItemAnalysis; criteria: NonNullable<ItemAnalysis["criteria"]> }) {
  const t = useTranslations("ItemAnalysis");
  return (
    <Disclosure summary={t("levelsTitle")}>
      <div className="flex flex-col gap-5">
        {criteria.map(({ id, title, levels }) => (
          <BarTable
            key={id}
            caption={t("levels", { number: item.number, criterion: title })}
            heads={[title, t("students")]}
            total={item.facility.count}
            bars={levels.map(({ label, count }, level) => ({ id: `${id}-${level}`, label, count }))}
          />
        ))}
      </div>
    </Disclosure>
  );
}
