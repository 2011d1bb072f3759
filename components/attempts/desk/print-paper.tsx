"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { RubricTable } from "@/components/items/questions/rubric-table";
import { useRule } from "@/components/items/questions/use-rule";
import type { ItemKind, LearnerItem } from "@/lib/schemas/item";

/** The questions on paper, with room to write. Drawn only when the page is printed. */
export function PrintPaper({ items, instructions }: { items: readonly LearnerItem[]; instructions: string }) {
  const t = useTranslations("Desk");
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  if (!printing) return null;
  return (
    <section aria-label={t("questions")} className="hidden break-before-page print:block">
      <h2 className="title">{t("questions")}</h2>
      {instructions ? <p className="mt-2 whitespace-pre-line">{instructions}</p> : null}
      <ol className="mt-6 flex list-decimal flex-col gap-8 ps-6">
        {items.map((item) => (
          <PrintItem key={item.id} item={item} />
        ))}
      </ol>
    </section>
  );
}

/** So many lines to write on; none where there is something to tick, to number or to place. */
const LINES: Partial<Record<ItemKind, number>> = {
  EXTENDED_RESPONSE: 12,
  PASSAGE: 2,
  EVIDENCE_PAIR: 2,
  SHORT_ANSWER: 1,
  NUMERIC: 1,
};

function PrintItem({ item }: { item: LearnerItem }) {
  const rule = useRule();
  return (
    <li>
      <p className="font-semibold">{item.prompt}</p>
      <p>{rule(item)}</p>
      <Printed item={item} />
      <div aria-hidden="true">
        {[...Array(LINES[item.kind] ?? 0).keys()].map((line) => (
          <div key={line} className="h-8 border-b border-muted" />
        ))}
      </div>
    </li>
  );
}

const BOX = "size-4 flex-none border border-ink";

/** What is read, ticked, numbered or placed on paper. */
function Printed({ item }: { item: LearnerItem }) {
  switch (item.kind) {
    case "CHOICE":
    case "MULTIPLE_CHOICE":
    case "EVIDENCE_PAIR":
      return <Boxes of={item.content.options} />;
    case "ORDER":
      return <Boxes of={item.content.entries} />;
    case "CATEGORISE":
      return <Rows of={item.content.statements} into={item.content.categories} />;
    case "MATRIX":
      return <Rows of={item.content.cases} into={item.content.principles} />;
    case "MATCH":
      return (
        <>
          <Boxes of={item.content.terms} />
          <ol className="mt-2 list-[upper-alpha] ps-6">
            {item.content.meanings.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ol>
        </>
      );
    case "STANCE":
      return (
        <div className="mt-6 flex justify-between gap-6 border-t-2 border-ink pt-1">
          <span>{item.content.low}</span>
          <span>{item.content.high}</span>
        </div>
      );
    case "NUMERIC":
      return item.content.unit ? <p className="text-end">{item.content.unit.name}</p> : null;
    case "EXTENDED_RESPONSE":
      return <RubricTable rubric={item.content.rubric} />;
    case "SHORT_ANSWER":
    case "PASSAGE":
      return null;
  }
}

type Part = { readonly id: string; readonly text: string };

/** A box before each, to be ticked, or for a number or a letter. */
function Boxes({ of }: { of: readonly Part[] }) {
  return (
    <ul className="mt-2 flex flex-col gap-1.5">
      {of.map(({ id, text }) => (
        <li key={id} className="flex gap-3">
          <span aria-hidden="true" className={`${BOX} mt-1`} />
          {text}
        </li>
      ))}
    </ul>
  );
}

function Rows({ of, into }: { of: readonly Part[]; into: readonly { id: string; title: string }[] }) {
  return (
    <ul className="mt-2 flex flex-col gap-2">
      {of.map(({ id, text }) => (
        <li key={id}>
          {text}
          <span className="block">
            {into.map((place) => (
              <span key={place.id} className="me-5 inline-flex items-center gap-2">
                <span aria-hidden="true" className={BOX} />
                {place.title}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
