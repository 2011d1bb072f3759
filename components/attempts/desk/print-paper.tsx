"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { RubricTable } from "@/components/items/questions/rubric-table";
import { useRule } from "@/components/items/questions/use-rule";
import type { LearnerItem } from "@/lib/schemas/item";

const LINES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

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

function PrintItem({ item }: { item: LearnerItem }) {
  const rule = useRule();
  return (
    <li>
      <p className="font-semibold">{item.prompt}</p>
      <p>{rule(item)}</p>
      {"options" in item.content ? (
        <ul className="mt-2 flex flex-col gap-1.5">
          {item.content.options.map(({ id, text }) => (
            <li key={id} className="flex gap-3">
              <span aria-hidden="true" className="mt-1 size-4 flex-none border border-ink" />
              {text}
            </li>
          ))}
        </ul>
      ) : null}
      {item.kind === "CATEGORISE" ? (
        <ul className="mt-2 flex flex-col gap-2">
          {item.content.statements.map(({ id, text }) => (
            <li key={id}>
              {text}
              <span className="block">
                {item.content.categories.map(({ id: category, title }) => (
                  <span key={category} className="me-5 inline-flex items-center gap-2">
                    <span aria-hidden="true" className="size-4 border border-ink" />
                    {title}
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {item.kind === "EXTENDED_RESPONSE" ? <RubricTable rubric={item.content.rubric} /> : null}
      <div aria-hidden="true">
        {LINES.slice(
          0,
          item.kind === "EXTENDED_RESPONSE"
            ? 12
            : item.kind === "PASSAGE" || item.kind === "EVIDENCE_PAIR"
              ? 2
              : 0,
        ).map((line) => (
          <div key={line} className="h-8 border-b border-muted" />
        ))}
      </div>
    </li>
  );
}
