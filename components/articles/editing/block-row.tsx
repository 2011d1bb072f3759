"use client";

import { ArrowUpToLine, SeparatorHorizontal, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, memo, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { Block, BlockKind } from "@/lib/schemas/article";

export type BlockDeeds = {
  readonly text: (id: string, text: string) => void;
  readonly kind: (id: string, kind: BlockKind) => void;
  readonly split: (id: string, at: number) => void;
  readonly join: (id: string) => void;
  readonly remove: (id: string) => void;
};

const KINDS: readonly BlockKind[] = ["HEADING", "PARAGRAPH", "QUOTE", "LIST_ITEM"];

const looks: Readonly<Record<BlockKind, string>> = {
  HEADING: "text-lg font-semibold",
  PARAGRAPH: "",
  QUOTE: "italic border-s-3! border-s-marker-line!",
  LIST_ITEM: "ps-8!",
};

/** One block: what it is, what can be done with it, and its words. Drawn anew only when it changed itself. */
export const BlockRow = memo(function BlockRow({
  block: { id, kind, text },
  number,
  language,
  deeds,
}: {
  block: Block;
  number: number;
  language: string;
  deeds: BlockDeeds;
}) {
  const t = useTranslations("Import");
  const area = useRef<HTMLTextAreaElement>(null);

  function press(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const { selectionStart, selectionEnd } = event.currentTarget;
    // While a word is being composed (Chinese, Japanese), Enter only chooses it.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      deeds.split(id, selectionStart);
    } else if (event.key === "Backspace" && selectionStart === 0 && selectionEnd === 0 && number > 1) {
      event.preventDefault();
      deeds.join(id);
    }
  }

  return (
    <li className="flex flex-col gap-1 px-1 py-1.5 [contain-intrinsic-size:auto_9rem] [content-visibility:auto]">
      <div className="flex items-center text-muted">
        <select
          aria-label={t("kindOf", { number })}
          value={kind}
          onChange={(event) => deeds.kind(id, event.target.value as BlockKind)}
          className="min-h-11 min-w-0 rounded-control bg-transparent pe-1 text-sm text-muted"
        >
          {KINDS.map((value) => (
            <option key={value} value={value}>
              {t(value)}
            </option>
          ))}
        </select>
        <span className="ms-auto flex">
          <Button
            look="quiet"
            className="text-muted"
            aria-label={t("split", { number })}
            title={t("split", { number })}
            onClick={() => deeds.split(id, area.current?.selectionStart ?? 0)}
          >
            <SeparatorHorizontal aria-hidden size={18} />
          </Button>
          <Button
            look="quiet"
            className="text-muted"
            disabled={number === 1}
            aria-label={t("join", { number })}
            title={t("join", { number })}
            onClick={() => deeds.join(id)}
          >
            <ArrowUpToLine aria-hidden size={18} />
          </Button>
          <Button
            look="quiet"
            className="text-muted"
            aria-label={t("delete", { number })}
            title={t("delete", { number })}
            onClick={() => deeds.remove(id)}
          >
            <Trash2 aria-hidden size={18} />
          </Button>
        </span>
      </div>
      <textarea
        ref={area}
        data-block-field={id}
        aria-label={t("block", { number })}
        lang={language}
        value={text}
        rows={Math.min(12, Math.ceil((text.length + 1) / 60))}
        maxLength={20_000}
        onKeyDown={press}
        onChange={(event) => deeds.text(id, event.target.value.replace(/\s*[\r\n]+\s*/g, " "))}
        className={`control w-full resize-none field-sizing-content font-read leading-relaxed ${looks[kind]}`}
      />
    </li>
  );
});
