"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-field";
import { COMMENT_TEMPLATE_LENGTH } from "@/lib/schemas/comment-templates";

/** One kept comment in the list of all: its words are changed in its place. */
export function KeptComment({
  text,
  onChange,
  onRemove,
}: {
  text: string;
  /** @returns whether it worked. */
  onChange: (text: string) => Promise<boolean>;
  onRemove: () => void;
}) {
  const t = useTranslations("CommentBank");
  const common = useTranslations("Common");
  const [words, setWords] = useState<string>();
  if (words === undefined)
    return (
      <li className="border-b border-rule py-2">
        <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
          {text}
        </p>
        <div className="-ms-2">
          <Button
            look="quiet"
            aria-label={t("changeOf", { text: short(text) })}
            onClick={() => setWords(text)}
          >
            {t("change")}
          </Button>
          <Button look="quiet" aria-label={t("removeOf", { text: short(text) })} onClick={onRemove}>
            {t("remove")}
          </Button>
        </div>
      </li>
    );
  return (
    <li className="border-b border-rule py-3">
      <TextArea
        name="kept"
        label={t("words")}
        dir="auto"
        autoFocus
        maxLength={COMMENT_TEMPLATE_LENGTH}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="mt-2 flex flex-wrap gap-3">
        <Button
          aria-disabled={!words.trim()}
          onClick={async () => {
            if (words.trim() && (await onChange(words))) setWords(undefined);
          }}
        >
          {t("saveWords")}
        </Button>
        <Button look="quiet" onClick={() => setWords(undefined)}>
          {common("cancel")}
        </Button>
      </div>
    </li>
  );
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
