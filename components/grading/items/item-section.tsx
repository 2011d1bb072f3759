import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import type { ItemAnalysis } from "@/lib/grading/review/item-analysis-view";
import { isMarked } from "@/lib/schemas/never-marked";
import { AcceptedList } from "./accepted-list";
import { Adjustments } from "./adjustments";
import { BarTable } from "./bar-table";
import { CitedSentences } from "./cited-sentences";
import { PlacementTable } from "./placement-table";
import { StanceSpread } from "./stance-spread";

const DOT = " · ";

/** How the class did at one question. */
export function ItemSection({
  item,
  lang,
  mapHref,
  adjust,
  move,
  wording,
}: {
  item: ItemAnalysis;
  lang: string;
  mapHref: string;
  /** Changes how it counts; absent for those who may not. */
  adjust: ReactNode;
  /** Moves it to a newer version, where there is one; absent for those who may not. */
  move: ReactNode;
  /** Accepts a typed answer, or accepts it no more; absent for those who may not. */
  wording: Readonly<Record<"accept" | "withdraw", (words: string) => ReactNode>> | undefined;
}) {
  const t = useTranslations("ItemAnalysis");
  const kind = useTranslations("Kind");
  const id = `question-${item.number}`;
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4 border-t border-rule pt-6">
      <div className="max-w-3xl">
        <p className="text-muted">
          {[t("number", { number: item.number }), kind(item.kind), item.theme].filter(Boolean).join(DOT)}
        </p>
        <h2 id={id} className="mt-1 scroll-mt-4 text-lg/snug font-semibold">
          {item.prompt}
        </h2>
        <Figures item={item} />
        {isMarked(item.kind) ? adjust : null}
      </div>
      {move}
      <Adjustments history={item.adjustments} />
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
      {item.stance ? <StanceSpread item={item} spread={item.stance} /> : null}
      {item.parts ? <Parts item={item} parts={item.parts} /> : null}
      {item.typed && item.typed.length > 0 ? (
        <Typed item={item} typed={item.typed} accept={wording?.accept} />
      ) : null}
      <AcceptedList accepted={item.accepted} withdraw={wording?.withdraw} />
      {item.criteria && item.facility.count > 0 ? <Levels item={item} criteria={item.criteria} /> : null}
      {item.sentences ? (
        <CitedSentences item={item} sentences={item.sentences} lang={lang} mapHref={mapHref} />
      ) : null}
    </section>
  );
}

function Figures({ item }: { item: ItemAnalysis }) {
  const { kind, attempts, facility, points, unanswered, toMark } = item;
  const t = useTranslations("ItemAnalysis");
  const format = useFormatter();
  if (item.adjustments[0]?.counting === "DROPPED")
    return unanswered > 0 ? <p className="mt-1">{t("unanswered", { count: unanswered })}</p> : null;
  const { count, meanPoints, ratio } = facility;
  if (!isMarked(kind))
    return <p className="mt-1">{t("notMarked", { count: attempts - unanswered, of: attempts })}</p>;
  const share = ratio === null ? "–" : format.number(ratio, { style: "percent", maximumFractionDigits: 0 });
  const parts = [
    meanPoints === null ? t("noMean") : t("mean", { mean: meanPoints, points, ratio: share, count }),
    unanswered > 0 ? t("unanswered", { count: unanswered }) : null,
    toMark > 0 ? t("toMark", { count: toMark }) : null,
  ];
  return <p className="mt-1">{parts.filter(Boolean).join(DOT)}</p>;
}

/** Terms or entries: how many put each right, and what stood there most often instead. */
function Parts({ item, parts }: { item: ItemAnalysis; parts: NonNullable<ItemAnalysis["parts"]> }) {
  const t = useTranslations("ItemAnalysis");
  return (
    <BarTable
      caption={t("parts", { number: item.number })}
      heads={[t(item.kind === "ORDER" ? "entry" : "term"), t("rightCount")]}
      total={item.attempts}
      bars={parts.map(({ id, text, right, instead }) => ({
        id,
        count: right,
        isRight: true,
        label: (
          <>
            {text}
            {instead ? (
              <span className="block font-normal text-muted">
                {typeof instead.given === "number"
                  ? t("insteadPlace", { place: instead.given, count: instead.count })
                  : t("instead", { given: instead.given, count: instead.count })}
              </span>
            ) : null}
          </>
        ),
      }))}
    />
  );
}

/** More different answers than this are behind a button. */
const TYPED_SHOWN = 12;

function Typed({
  item,
  typed,
  accept,
}: {
  item: ItemAnalysis;
  typed: NonNullable<ItemAnalysis["typed"]>;
  accept: ((words: string) => ReactNode) | undefined;
}) {
  const t = useTranslations("ItemAnalysis");
  const format = useFormatter();
  const table = (list: typeof typed) => (
    <BarTable
      caption={t("typed", { number: item.number })}
      heads={[t("typedAnswer"), t("students")]}
      total={item.attempts}
      bars={list.map(({ text, count, share }) => ({
        id: text,
        count,
        isRight: share === 1,
        label: (
          <>
            <span dir="auto" className="wrap-anywhere">
              {text}
            </span>
            {share === 1 ? <span className="ms-2 font-semibold text-good">{t("right")}</span> : null}
            {share !== null && share > 0 && share < 1 ? (
              <span className="ms-2 font-normal text-muted">
                {t("inPart", { share: format.number(share, { style: "percent" }) })}
              </span>
            ) : null}
            {item.kind === "SHORT_ANSWER" && share !== 1 ? accept?.(text) : null}
          </>
        ),
      }))}
    />
  );
  const more = typed.slice(TYPED_SHOWN);
  return (
    <>
      {table(typed.slice(0, TYPED_SHOWN))}
      {more.length > 0 ? (
        <Disclosure summary={t("typedMore", { count: more.length })}>{table(more)}</Disclosure>
      ) : null}
    </>
  );
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
