"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { StartOver } from "@/components/drafts/start-over";
import { UndoRedo } from "@/components/drafts/undo-redo";
import type { DraftInHand } from "@/components/drafts/use-draft";
import { Button } from "@/components/ui/button";
import { Form, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import type { ActionResult } from "@/lib/schemas/action-result";
import type { ItemDefinition } from "@/lib/schemas/item";
import type { Passage } from "@/lib/schemas/passage";
import { PromptField, TagFields, TeachingFields } from "./common-fields";
import type { PassageList } from "./editor-props";
import { ItemPreview } from "./item-preview";
import { editorOf } from "./kinds";
import { PassagePicker } from "./passage-picker";

/** A place in the text that is looked for, or looked at, and where the page stood before. */
type Picking = { readonly list: PassageList; readonly shown: Passage | null; readonly scrolled: number };

/** One question: its fields, and beside them how students will meet it. */
export function ItemEditor({
  inHand,
  newest,
  text,
  themes,
  justSaved,
  save,
  onSaved,
}: {
  inHand: DraftInHand<ItemDefinition>;
  /** The number of the newest saved version; null for a new question. */
  newest: number | null;
  text: ReadingText;
  themes: readonly string[];
  justSaved: boolean;
  save: () => Promise<ActionResult<{ itemId: string }>>;
  /** `another`: a next one of the kind is wanted. */
  onSaved: (another: boolean) => Promise<void>;
}) {
  const t = useTranslations("ItemEditor");
  const kinds = useTranslations("Kind");
  const [picking, setPicking] = useState<Picking>();
  const [view, setView] = useState<"fields" | "preview">("fields");
  const another = useRef(false);
  const { history, dispatch, restored, basedOn } = inHand;
  const item = history.draft;
  const { Editor } = editorOf(item.kind);
  const change = (next: ItemDefinition, place: string | null) =>
    dispatch({ type: "change", to: () => next, place });

  function back(): void {
    const { list, scrolled } = picking ?? { list: "evidence", scrolled: 0 };
    setPicking(undefined);
    // The fields are there again by then.
    requestAnimationFrame(() => {
      scrollTo({ top: scrolled });
      document
        .querySelector<HTMLElement>(`[data-list="${list}"] button[aria-pressed]`)
        ?.focus({ preventScroll: true });
    });
  }
  function picked(passage: Passage): void {
    const list = picking?.list ?? "evidence";
    const passages = passagesIn(item, list);
    if (!passages.some((other) => samePlace(other, passage)))
      change({ ...item, key: { ...item.key, [list]: [...passages, passage] } } as ItemDefinition, null);
    back();
  }
  const textDeeds = {
    text,
    pick: (list: PassageList) => setPicking({ list, shown: null, scrolled: scrollY }),
    show: (shown: Passage) => setPicking({ list: listOf(item, shown), shown, scrolled: scrollY }),
  };
  const props = { item, onChange: change, textDeeds };

  return (
    <>
      {picking ? (
        <PassagePicker
          text={text}
          title={t(picking.shown ? "shownInText" : `pick_${picking.list}`)}
          chosen={passagesIn(item, picking.list)}
          shown={picking.shown}
          onPick={picked}
          onBack={back}
        />
      ) : null}
      <div hidden={picking !== undefined}>
        <fieldset className="mb-5 flex gap-2 lg:hidden">
          <legend className="sr-only">{t("view")}</legend>
          {(["fields", "preview"] as const).map((name) => (
            <Button
              key={name}
              aria-pressed={view === name}
              className="flex-1 aria-pressed:border-accent aria-pressed:font-semibold"
              onClick={() => setView(name)}
            >
              {t(`view_${name}`)}
            </Button>
          ))}
        </fieldset>
        <div className="grid items-start gap-x-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,25rem)]">
          <Form
            action={(input) => {
              another.current = (input as { then?: string }).then === "another";
              return save();
            }}
            onDone={() => void onSaved(another.current)}
            className={`flex min-w-0 flex-col gap-6 ${view === "preview" ? "max-lg:hidden" : ""}`}
          >
            {justSaved && restored === undefined && history.past.length === 0 ? (
              <Notice tone="good" title={t("justSaved")} />
            ) : null}
            {restored === undefined ? null : (
              <Notice
                tone={newest === basedOn ? "info" : "warn"}
                title={t(newest === basedOn ? "restored" : "restoredOlder")}
              />
            )}
            <div>
              <h2 className="font-semibold">{kinds(item.kind)}</h2>
              <p className="text-muted">{kinds(`about_${item.kind}`)}</p>
            </div>
            <PromptField {...props} />
            <Editor {...props} />
            <TeachingFields {...props} />
            <TagFields {...props} themes={themes} />
            <div
              data-foot=""
              className="sticky bottom-0 z-10 -mx-5 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule bg-paper px-5 py-3"
            >
              <SubmitButton>
                {t(newest === null ? "save" : "saveVersion", { number: (newest ?? 0) + 1 })}
              </SubmitButton>
              {newest === null ? (
                <SubmitButton look="plain" name="then" value="another">
                  {t("saveAnother")}
                </SubmitButton>
              ) : null}
              <UndoRedo history={history} dispatch={dispatch} />
              {newest === null || restored !== undefined || history.past.length > 0 ? (
                <StartOver inHand={inHand} isNew={newest === null} />
              ) : null}
            </div>
          </Form>
          <div className={`min-w-0 lg:sticky lg:top-5 ${view === "fields" ? "max-lg:hidden" : ""}`}>
            <ItemPreview key={item.kind} item={item} language={text.language} />
          </div>
        </div>
      </div>
    </>
  );
}

const passagesIn = ({ key }: ItemDefinition, list: PassageList): readonly Passage[] =>
  list === "accepted" && "accepted" in key ? key.accepted : key.evidence;

const listOf = (item: ItemDefinition, passage: Passage): PassageList =>
  passagesIn(item, "accepted").includes(passage) ? "accepted" : "evidence";

const samePlace = (a: Passage, b: Passage): boolean =>
  a.blockId === b.blockId && a.start === b.start && a.end === b.end;
