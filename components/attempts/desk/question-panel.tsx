"use client";

import { useTranslations } from "next-intl";
import { type Ref, type RefObject, useState } from "react";
import { kindOf } from "@/components/items/questions/kinds";
import { useRule } from "@/components/items/questions/use-rule";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { lazily } from "@/components/ui/lazily";
import { Notice } from "@/components/ui/notice";
import { Toast } from "@/components/ui/toast";
import type { Answer, ItemKind, LearnerItem } from "@/lib/schemas/item";
import type { Passage } from "@/lib/schemas/passage";
import { passagesOf } from "@/lib/scoring/passages-of";
import { useDesk } from "./desk-context";
import { Evidence } from "./evidence";

/** Fetched when the server speaks of a newer answer, which is when there is a network. */
const Conflict = lazily(() => import("./conflict").then((module) => module.Conflict), {
  en: async () => ({ Answer: (await import("@/messages/en/Answer.json")).default }),
});

const EVIDENCE_LABELS: Partial<Record<ItemKind, "partB" | "movedBy">> = {
  EVIDENCE_PAIR: "partB",
  STANCE: "movedBy",
};

/** One question: what is asked, by which rule it earns points, the answer, and what the answer rests on. */
export function QuestionPanel({
  index,
  heading,
  citeButton,
  citing,
  onCite,
  onShow,
}: {
  index: number;
  heading: Ref<HTMLHeadingElement>;
  citeButton: RefObject<HTMLButtonElement | null>;
  citing: boolean;
  onCite: () => void;
  onShow: (index: number) => void;
}) {
  const t = useTranslations("Desk");
  const rule = useRule();
  const { desk, saving } = useDesk();
  const [removed, setRemoved] = useState<{ passage: Passage; at: number }>();
  const item = desk.items[index];
  const state = item && saving.answers[item.id];
  if (!item) return null;

  const { View, empty, citations } = kindOf(item);
  const answer = state?.answer ?? empty;
  const needed = citations(item);
  const passages = passagesOf(answer);
  const change = (next: Answer) => saving.change(item.id, next);
  const withPassages = (next: readonly Passage[]) => change({ ...answer, passages: [...next] } as Answer);
  return (
    <div className="flex flex-col gap-5">
      <div>
        <p className="text-muted">
          {item.theme
            ? t("questionWithTheme", { number: index + 1, count: desk.items.length, theme: item.theme })
            : t("question", { number: index + 1, count: desk.items.length })}
        </p>
        <h2 ref={heading} tabIndex={-1} className="mt-1 text-xl/snug font-semibold outline-none">
          {item.prompt}
        </h2>
        <p className="mt-1.5 text-muted">{rule(item)}</p>
      </div>
      {item.content.hint ? (
        <Disclosure summary={t("hint")}>
          <p className="whitespace-pre-line">{item.content.hint}</p>
        </Disclosure>
      ) : null}
      {state?.newer ? (
        <Conflict
          item={item}
          state={state}
          language={desk.text.language}
          onKeep={(which) => saving.keep(item.id, which)}
        />
      ) : (
        <>
          {state?.state === "late" ? (
            <Notice tone="warn" title={t("lateTitle")}>
              {t("lateText")}
            </Notice>
          ) : null}
          <View item={item} answer={answer} before={desk.stances[item.id]} onChange={change} />
          {needed === null ? null : (
            <Evidence
              label={t(EVIDENCE_LABELS[item.kind] ?? "evidence")}
              passages={passages}
              needed={needed}
              blocks={desk.text.blocks}
              language={desk.text.language}
              citing={citing}
              citeButton={citeButton}
              onCite={onCite}
              onShow={onShow}
              onRemove={(at) => {
                const passage = passages[at];
                if (passage) setRemoved({ passage, at });
                withPassages(passages.filter((_, i) => i !== at));
                citeButton.current?.focus({ preventScroll: true });
              }}
              onInsert={inserting(item, answer, change)}
            />
          )}
        </>
      )}
      {removed ? (
        <Toast
          onUndo={() => {
            withPassages(passages.toSpliced(removed.at, 0, removed.passage));
            setRemoved(undefined);
          }}
          onDismiss={() => setRemoved(undefined)}
        >
          {t("removed")}
        </Toast>
      ) : null}
    </div>
  );
}

/** Puts a passage's number into a written answer, where the cursor was, and the cursor behind it. */
function inserting(item: LearnerItem, answer: Answer, change: (next: Answer) => void) {
  if (item.kind !== "EXTENDED_RESPONSE" || !("text" in answer)) return undefined;
  return (index: number) => {
    const area = document.getElementsByName(item.id)[0];
    if (!(area instanceof HTMLTextAreaElement)) return;
    const at = area.selectionEnd;
    const before = answer.text.slice(0, at);
    const reference = `${/\S$/u.test(before) ? " " : ""}[${index + 1}]`;
    change({ ...answer, text: `${before}${reference}${answer.text.slice(at)}` });
    // The text of the change is drawn by then.
    requestAnimationFrame(() => {
      area.focus();
      area.setSelectionRange(at + reference.length, at + reference.length);
    });
  };
}

/** The two ways from a question to its neighbours. */
export function Neighbours({
  index,
  count,
  onGo,
}: {
  index: number;
  count: number;
  onGo: (index: number) => void;
}) {
  const t = useTranslations("Desk");
  return (
    <div className="mt-7 flex flex-wrap justify-between gap-3">
      <Button disabled={index === 0} onClick={() => onGo(index - 1)}>
        {t("back")}
      </Button>
      <Button look="main" onClick={() => onGo(index + 1)}>
        {index + 1 < count ? t("next") : t("toHandIn")}
      </Button>
    </div>
  );
}
