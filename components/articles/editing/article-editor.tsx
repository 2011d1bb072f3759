"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { StartOver } from "@/components/drafts/start-over";
import type { DraftInHand } from "@/components/drafts/use-draft";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Form, SubmitButton } from "@/components/ui/form";
import { useFieldError } from "@/components/ui/form-state";
import { Notice } from "@/components/ui/notice";
import type { ActionResult } from "@/lib/schemas/action-result";
import type { ArticleDraft } from "@/lib/schemas/article";
import { ArticleFields } from "./article-fields";
import { BlockList } from "./block-list";
import { articleOf, type Draft, newBlockId, taking } from "./draft";
import { LeftOutLines } from "./left-out-lines";
import { SourceText } from "./source-text";

/** A text on its way into the library: its fields, its blocks beside the source, and the one button that saves it. */
export function ArticleEditor<T>({
  inHand,
  newest,
  save,
  onSaved,
  saveLabel,
}: {
  inHand: DraftInHand<Draft>;
  /** The number of the newest saved version; null for a new text. */
  newest: number | null;
  save: (article: ArticleDraft) => Promise<ActionResult<T>>;
  onSaved: (data: T) => void;
  saveLabel: string;
}) {
  const t = useTranslations("Import");
  const [view, setView] = useState<"result" | "source">("result");
  const { history, dispatch, restored, basedOn } = inHand;
  const { draft } = history;
  const hasSource = draft.source !== null;

  async function send(): Promise<ActionResult<T>> {
    const result = await save(articleOf(draft));
    return result.ok ? result : { ok: false, error: { ...result.error, fields: flat(result.error.fields) } };
  }

  return (
    <Form action={send} onDone={onSaved} className="flex flex-col gap-7">
      {restored === undefined ? null : (
        <Notice
          tone={newest !== basedOn ? "warn" : "info"}
          title={newest !== basedOn ? t("restoredOlder", { basedOn: basedOn ?? 0 }) : t("restored")}
        >
          <StartOver inHand={inHand} isNew={newest === null} />
        </Notice>
      )}
      <ArticleFields
        fields={draft.fields}
        onChange={(name, value) => dispatch(taking({ type: "field", name, value }))}
      />
      <LeftOutLines
        lines={draft.leftOut}
        language={draft.fields.language}
        onPutBack={(id) => dispatch(taking({ type: "putBack", id, newId: newBlockId() }))}
      />
      {hasSource ? (
        <fieldset className="flex gap-2 lg:hidden">
          <legend className="sr-only">{t("view")}</legend>
          {(["result", "source"] as const).map((name) => (
            <Button
              key={name}
              aria-pressed={view === name}
              className="flex-1 aria-pressed:border-accent aria-pressed:font-semibold"
              onClick={() => setView(name)}
            >
              {t(name === "result" ? "viewResult" : "viewSource")}
            </Button>
          ))}
        </fieldset>
      ) : null}
      <div className={hasSource ? "grid gap-8 lg:grid-cols-2" : "max-w-3xl"}>
        <section
          aria-labelledby="result"
          className={`min-w-0 ${hasSource && view !== "result" ? "max-lg:hidden" : ""}`}
        >
          <h2 id="result" className="subtitle">
            {t(hasSource ? "result" : "text")}
          </h2>
          <p className="mb-2 text-muted">{`${t("keys")} ${t("kept")}`}</p>
          <BlockList history={history} dispatch={dispatch} />
          <BlockErrors />
        </section>
        {hasSource ? (
          <SourceText
            text={draft.source ?? ""}
            language={draft.fields.language}
            className={view === "source" ? "" : "max-lg:hidden"}
          />
        ) : null}
      </div>
      <div
        data-foot=""
        className="sticky bottom-0 z-10 -mx-5 flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-rule bg-paper px-5 py-3"
      >
        <SubmitButton>{saveLabel}</SubmitButton>
        {newest === null ? <StartOver inHand={inHand} isNew /> : null}
      </div>
    </Form>
  );
}

function BlockErrors() {
  return <FieldError id="blocks-error" message={useFieldError("blocks")} />;
}

/** An edit's errors stand under "article.", and those of single blocks under their number: here they are of all blocks. */
const flat = (fields: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(
    Object.entries(fields).map(([path, message]) => [
      path.replace(/^article\./, "").replace(/^blocks\..*/, "blocks"),
      message,
    ]),
  );
