"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { AnsweredItem } from "@/components/items/answered/answered-item";
import { kindOf } from "@/components/items/questions/kinds";
import { useRule } from "@/components/items/questions/use-rule";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import type { Answer, ItemDefinition, LearnerItem } from "@/lib/schemas/item";

const SIDES = ["asked", "answered"] as const;

/** The question as students meet it, to be tried, and with its right answer as it is released. */
export function ItemPreview({ item, language }: { item: ItemDefinition; language: string }) {
  const t = useTranslations("ItemEditor");
  const rule = useRule();
  const [side, setSide] = useState<(typeof SIDES)[number]>("asked");
  const [answer, setAnswer] = useState<Answer>();
  const { key, skill: _s, difficulty: _d, ...asked } = item;
  // A number that is not written yet is worth nothing.
  const points = Number.isFinite(item.points) ? item.points : 0;
  const prompt = item.prompt || t("noPrompt");
  const learner = { ...asked, id: "preview", prompt, points, content: filled(item.content) } as LearnerItem;
  const { View, empty, citations } = kindOf(learner);
  const needed = citations(learner);
  return (
    <section aria-label={t("preview")} className="rounded-sheet border border-rule bg-sheet p-5 md:p-6">
      <fieldset className="mb-5 flex flex-wrap gap-2">
        <legend className="sr-only">{t("preview")}</legend>
        {SIDES.map((name) => (
          <Button
            key={name}
            look="quiet"
            aria-pressed={side === name}
            className="aria-pressed:font-semibold aria-pressed:underline"
            onClick={() => setSide(name)}
          >
            {t(`preview_${name}`)}
          </Button>
        ))}
      </fieldset>
      {item.theme ? <p className="text-muted">{item.theme}</p> : null}
      <p className="mt-1 text-xl/snug font-semibold wrap-break-word whitespace-pre-line">{prompt}</p>
      <p className="mt-1.5 mb-5 text-muted">{rule(learner)}</p>
      {side === "asked" ? (
        <>
          {item.content.hint ? (
            <div className="mb-4">
              <Disclosure summary={t("hint")}>
                <p className="whitespace-pre-line">{item.content.hint}</p>
              </Disclosure>
            </div>
          ) : null}
          <View item={learner} answer={answer ?? empty} onChange={setAnswer} />
          {needed === null ? null : <p className="mt-4 text-muted">{t("cites", { count: needed })}</p>}
        </>
      ) : (
        <AnsweredItem item={learner} itemKey={key} language={language} />
      )}
    </section>
  );
}

/** A content in which every text that is still to be written shows its place. */
function filled<T>(part: T): T {
  if (part === "") return "…" as T;
  if (Array.isArray(part)) return part.map(filled) as T;
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, filled(value)])) as T;
}
