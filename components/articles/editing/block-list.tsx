"use client";

import { useTranslations } from "next-intl";
import { type Dispatch, useEffect, useMemo, useRef, useState } from "react";
import type { History, Step } from "@/components/drafts/history";
import { UndoRedo } from "@/components/drafts/undo-redo";
import { type BlockDeeds, BlockRow } from "./block-row";
import { type Change, type Draft, newBlockId, taking } from "./draft";

/** Where the caret goes once the change is drawn. */
type Caret = { readonly id: string; readonly at: number };

/** The blocks of a draft, each to be changed in its place, with the way back. */
export function BlockList({
  history,
  dispatch,
}: {
  history: History<Draft>;
  dispatch: Dispatch<Step<Draft>>;
}) {
  const t = useTranslations("Import");
  const { draft } = history;
  const [said, setSaid] = useState("");
  const { deeds, around } = useBlockDeeds(draft, dispatch, {
    splitHint: () => setSaid(t("splitHint")),
    deleted: () => setSaid(t("deleted")),
  });
  const words = useMemo(() => countWords(draft), [draft]);

  return (
    <div ref={around}>
      <div className="sticky top-0 z-10 flex flex-wrap items-center gap-x-3 border-b border-rule bg-paper py-1">
        <p className="text-muted">{t("counts", { blocks: draft.blocks.length, words })}</p>
        <UndoRedo history={history} dispatch={dispatch} onTravel={() => setSaid("")} />
        <p role="status" className="w-full text-marker-ink empty:hidden">
          {said}
        </p>
      </div>
      {draft.blocks.length === 0 ? <p className="py-4 text-muted">{t("noBlocks")}</p> : null}
      <ol className="-mx-1">
        {draft.blocks.map((block, i) => (
          <BlockRow
            key={block.id}
            block={block}
            number={i + 1}
            language={draft.fields.language}
            deeds={deeds}
          />
        ))}
      </ol>
    </div>
  );
}

const countWords = ({ blocks }: Draft): number =>
  blocks.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);

/** What the rows can do. It stays the same object, so that a row is drawn anew only for its own block. */
function useBlockDeeds(
  draft: Draft,
  dispatch: Dispatch<Step<Draft>>,
  say: { readonly splitHint: () => void; readonly deleted: () => void },
) {
  const around = useRef<HTMLDivElement>(null);
  const caret = useRef<Caret | null>(null);
  const latest = useRef({ draft, say });
  useEffect(() => {
    latest.current = { draft, say };
  });
  // After every drawing: what was asked for stands there now.
  useEffect(() => {
    const wanted = caret.current;
    if (!wanted) return;
    caret.current = null;
    const field = around.current?.querySelector<HTMLTextAreaElement>(`[data-block-field="${wanted.id}"]`);
    field?.focus();
    field?.setSelectionRange(wanted.at, wanted.at);
  });
  const deeds = useMemo<BlockDeeds>(() => {
    const blocks = () => latest.current.draft.blocks;
    const make = (change: Change) => dispatch(taking(change));
    const place = (id: string) => blocks().findIndex((block) => block.id === id);
    return {
      text: (id, text) => make({ type: "text", id, text }),
      kind: (id, kind) => make({ type: "kind", id, kind }),
      split(id, at) {
        const text = blocks()[place(id)]?.text ?? "";
        if (!text.slice(0, at).trim() || !text.slice(at).trim()) {
          caret.current = null;
          latest.current.say.splitHint();
          return;
        }
        const newId = newBlockId();
        caret.current = { id: newId, at: 0 };
        make({ type: "split", id, at, newId });
      },
      join(id) {
        const before = blocks()[place(id) - 1];
        if (!before) return;
        caret.current = { id: before.id, at: before.text.trimEnd().length };
        make({ type: "join", id });
      },
      remove(id) {
        const i = place(id);
        const next = blocks()[i + 1] ?? blocks()[i - 1];
        if (next) caret.current = { id: next.id, at: 0 };
        latest.current.say.deleted();
        make({ type: "delete", id });
      },
    };
  }, [dispatch]);
  return { deeds, around };
}
