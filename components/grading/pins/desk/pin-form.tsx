"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SearchBox } from "@/components/ui/search-box";
import { TextArea } from "@/components/ui/text-field";
import type { CommentTemplate } from "@/lib/grading/comment-templates";
import type { ActionError } from "@/lib/schemas/action-result";
import { type Fillings, filled } from "@/lib/schemas/comment-placeholders";
import { MAX_COMMENT_LENGTH } from "@/lib/schemas/grading";

/** Writes a comment on words of the answer: typed, or one of the marker's own. */
export function PinForm({
  title,
  quote,
  text,
  isRestored,
  isSaving,
  error,
  templates,
  fillings,
  onText,
  onSave,
  onCancel,
}: {
  title: string;
  /** Null where the words stand above it. */
  quote: string | null;
  text: string;
  /** It was begun on an earlier visit. */
  isRestored: boolean;
  isSaving: boolean;
  error: Pick<ActionError, "message" | "reference"> | undefined;
  templates: readonly CommentTemplate[];
  fillings: Fillings;
  onText: (text: string) => void;
  onSave: () => void;
  onCancel: () => void;
}) {
  const t = useTranslations("Pins");
  const bank = useTranslations("CommentBank");
  const common = useTranslations("Common");
  const form = useRef<HTMLFormElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const titleId = useId();
  const [isTooLong, setTooLong] = useState(false);

  function insert(template: string) {
    const whole = [text.trimEnd(), filled(template, fillings)].filter(Boolean).join("\n");
    setTooLong(whole.length > MAX_COMMENT_LENGTH);
    if (whole.length <= MAX_COMMENT_LENGTH) onText(whole);
    // The list gives the focus back to its line first.
    requestAnimationFrame(() => form.current?.querySelector("textarea")?.focus());
  }
  /** Keys of its own before those of the desk: what is saved here is not the mark. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented) return;
    const isOpen = event.target instanceof HTMLInputElement && event.target.ariaExpanded === "true";
    if (event.key === "Escape" && !isOpen) {
      event.preventDefault();
      // What was written is not lost to a key.
      if (text.trim()) cancel.current?.focus();
      else onCancel();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSave();
    } else if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
  }

  return (
    <form
      ref={form}
      aria-labelledby={titleId}
      className="flex flex-col gap-3 border-s-3 border-accent ps-4"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <p id={titleId} className="sr-only">
        {title}
      </p>
      {quote === null ? null : (
        <p dir="auto" className="line-clamp-3 font-read text-muted wrap-anywhere">
          {t("quoted", { quote })}
        </p>
      )}
      {isRestored ? <p className="text-marker-ink">{t("kept")}</p> : null}
      <TextArea
        name="pin"
        label={t("comment")}
        dir="auto"
        rows={2}
        autoFocus={!isRestored}
        maxLength={MAX_COMMENT_LENGTH}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      {templates.length > 0 ? (
        <SearchBox
          label={t("bank")}
          hint={t("bankHint")}
          nothing={bank("nothing")}
          entries={templates.map(({ templateId, text: words }) => ({ id: templateId, text: words }))}
          onChoose={(id) => {
            const chosen = templates.find(({ templateId }) => templateId === id);
            if (chosen) insert(chosen.text);
          }}
        />
      ) : null}
      {error || isTooLong ? (
        <Notice tone="error" title={error?.message ?? bank("tooLong")}>
          {error?.reference ? <p>{common("reference", { reference: error.reference })}</p> : null}
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="main" aria-disabled={isSaving || !text.trim()}>
          {t(isSaving ? "saving" : "save")}
        </Button>
        <Button ref={cancel} onClick={onCancel}>
          {common("cancel")}
        </Button>
      </div>
    </form>
  );
}
