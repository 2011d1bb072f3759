"use client";

import { useTranslations } from "next-intl";
import { type Ref, useRef } from "react";
import { Evidence } from "@/components/attempts/desk/evidence";
import { FieldError } from "@/components/ui/field";
import { MAX_PASSAGES, type Passage } from "@/lib/schemas/passage";
import { useThread } from "../thread/thread-context";

/** The passages that a post rests on. */
export function EvidenceField({
  of,
  passages,
  needed,
  error,
  onChange,
}: {
  /** What is being written: several may stand open on one page. */
  of: "post" | "answer" | "revision";
  passages: readonly Passage[];
  needed: number;
  error: string | undefined;
  onChange: (passages: Passage[]) => void;
}) {
  const t = useTranslations("Writing");
  const { view, citing, citeFor, showPassage, say } = useThread();
  const button = useRef<HTMLButtonElement>(null);
  const { blocks, language } = view.text;

  function add(passage: Passage): void {
    const isThere = passages.some(
      (one) => one.blockId === passage.blockId && one.start === passage.start && one.end === passage.end,
    );
    if (isThere) say(t("twice"));
    else if (passages.length >= MAX_PASSAGES) say(t("tooMany"));
    else onChange([...passages, passage]);
  }
  return (
    <div>
      <Evidence
        label={t(`evidence_${of}`)}
        passages={passages}
        needed={needed}
        blocks={blocks}
        language={language}
        citing={citing.active}
        citeButton={button as Ref<HTMLButtonElement>}
        onCite={() => (citing.active ? citing.stop() : button.current && citeFor(add, button.current))}
        onShow={(index) => {
          const passage = passages[index];
          if (passage && button.current) showPassage(passage, button.current);
        }}
        onRemove={(index) => onChange(passages.filter((_, i) => i !== index))}
        onInsert={undefined}
      />
      <FieldError id="passages-error" message={error} />
    </div>
  );
}
