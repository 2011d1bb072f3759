"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useRef, useState } from "react";
import { useShortcuts } from "@/components/grading/keys/use-shortcuts";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { SearchBox } from "@/components/ui/search-box";
import { Toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/schemas/action-result";
import { NAME_PLACEHOLDER, PASSAGE_PLACEHOLDER } from "@/lib/schemas/comment-placeholders";
import { COMMENT_TEMPLATE_LENGTH } from "@/lib/schemas/comment-templates";
import type { Bank } from "./bank";
import { KeptComment } from "./kept-comment";

/** The marker's own comments beside the one being written: found by typing, put in, kept, changed and given up. */
export function CommentBank({
  bank,
  comment,
  onInsert,
}: {
  bank: Bank;
  /** What is written so far, as it would be kept. */
  comment: string;
  onInsert: (text: string) => void;
}) {
  const t = useTranslations("CommentBank");
  const common = useTranslations("Common");
  const search = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ words: string; removed?: string }>();
  const { templates } = bank;
  useShortcuts({ b: () => search.current?.focus() });

  /** Says what came of a deed. @returns whether it worked. */
  async function tried(deed: Promise<ActionResult<unknown>>, words: string, removed?: string) {
    try {
      const result = await deed;
      setSaid(
        result.ok ? { words, ...(removed !== undefined && { removed }) } : { words: result.error.message },
      );
      return result.ok;
    } catch {
      setSaid({ words: common(navigator.onLine ? "requestFailed" : "offline") });
      return false;
    }
  }
  const keep = (text: string, words: string) => tried(bank.save({ templateId: null, text }), words);
  const isKept = templates.some(({ text }) => text === comment);
  const cannotKeep = !comment || comment.length > COMMENT_TEMPLATE_LENGTH || isKept;
  const removed = said?.removed;

  return (
    <div className="flex flex-col gap-2" onKeyDownCapture={keepEnterInside}>
      {templates.length > 0 ? (
        <SearchBox
          ref={search}
          label={t("search")}
          hint={t("searchHint")}
          nothing={t("nothing")}
          entries={templates.map(({ templateId, text }) => ({ id: templateId, text }))}
          onChoose={(id) => {
            const chosen = templates.find(({ templateId }) => templateId === id);
            if (chosen) onInsert(chosen.text);
          }}
        />
      ) : null}
      <div>
        <Button
          look="quiet"
          className="-ms-2"
          aria-disabled={cannotKeep}
          onClick={() => {
            if (!cannotKeep) void keep(comment, t("kept"));
          }}
        >
          {t("keep")}
        </Button>
        <p className="text-muted">
          {t("placeholders", { name: NAME_PLACEHOLDER, passage: PASSAGE_PLACEHOLDER })}
        </p>
      </div>
      {templates.length > 0 ? (
        <Disclosure summary={t("all", { count: templates.length })}>
          <ul className="border-t border-rule">
            {templates.map(({ templateId, text }) => (
              <KeptComment
                key={templateId}
                text={text}
                onChange={(words) => tried(bank.save({ templateId, text: words }), t("changed"))}
                onRemove={() => tried(bank.remove({ templateId }), t("removed"), text)}
              />
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {said ? (
        <Toast
          onDismiss={() => setSaid(undefined)}
          {...(removed !== undefined && { onUndo: () => void keep(removed, t("restored")) })}
        >
          {said.words}
        </Toast>
      ) : null}
    </div>
  );
}

/** Enter in the line chooses a comment, and never saves the mark around it. */
function keepEnterInside(event: KeyboardEvent) {
  if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && event.target instanceof HTMLInputElement)
    event.preventDefault();
}
