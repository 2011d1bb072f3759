"use client";

import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import { uuidv7 } from "uuidv7";
import { SaveLine } from "@/components/attempts/desk/save-status";
import { Pills } from "@/components/items/questions/pills";
import { PositionLine } from "@/components/items/questions/position-line";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/choices";
import { FieldError } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { MOVES, type PostDraftContent, passagesNeeded } from "@/lib/schemas/posts";
import { useThread } from "../thread/thread-context";
import { EvidenceField } from "./evidence-field";
import { MentionMenu } from "./mention-menu";
import { NewerDraft } from "./newer-draft";
import { type PostOutcome, sendPost } from "./send-post";
import { WritingName } from "./writing-name";

/**
 * Writes a post: one that answers none, or an answer. What is typed is saved as it is typed; nothing of it goes before the post is in.
 * @param onPosted gets the new post's id.
 */
export function Composer({
  parentId,
  label,
  onPosted,
  onCancel,
}: {
  parentId: string | null;
  label: string;
  onPosted: (postId: string, isHeld: boolean) => void;
  onCancel?: (() => void) | undefined;
}) {
  const t = useTranslations("Writing");
  const id = useId();
  const { view, drafts } = useThread();
  const { threadId, prompt, rules, viewer } = view;
  const slot = parentId ?? threadId;
  const draft = drafts.contentOf(slot);
  const newer = drafts.newerOf(slot);
  const [outcome, setOutcome] = useState<Exclude<PostOutcome, { state: "posted" }>>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  /** One id for one content: pressed again after no answer came, the same post is posted once. */
  const sent = useRef<{ draft: PostDraftContent; saveId: string }>(undefined);
  const isReply = parentId !== null;
  const asksPosition = prompt.line !== null && (!isReply || draft.move === "CHANGE_MIND");
  const needed = passagesNeeded(rules.citationsRequired, {
    isReply,
    move: draft.move,
    isStaff: viewer.isStaff,
  });
  const errors = outcome?.state === "refused" ? (outcome.error.fields ?? {}) : {};

  function change(parts: Partial<PostDraftContent>): void {
    // On its way it stays as it was sent: what came in now would be lost once it has arrived.
    if (busy) return;
    if (outcome) setOutcome(undefined);
    drafts.change(slot, { ...draft, ...parts });
  }

  async function submit(): Promise<void> {
    if (busy) return;
    setBusy(true);
    if (sent.current?.draft !== draft) sent.current = { draft, saveId: uuidv7() };
    const { saveId } = sent.current;
    const came = await drafts.alone(() =>
      sendPost({ threadId, saveId, parentId, ...draft, passages: [...draft.passages] }),
    );
    setBusy(false);
    if (came.state === "posted") {
      drafts.posted(slot, saveId, came.posted.draft);
      onPosted(came.posted.postId, came.posted.isHeld);
      return;
    }
    setOutcome(came);
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>("[aria-invalid='true'], [role='alert']")?.focus(),
    );
  }

  if (newer) return <NewerDraft mine={draft} newer={newer} onKeep={(choice) => drafts.keep(slot, choice)} />;
  return (
    <form
      ref={form}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onBlur={drafts.flush}
      className="flex flex-col gap-5"
    >
      <WritingName />
      {isReply ? (
        <div>
          <Pills
            legend={t("moveLegend")}
            name={`${id}:move`}
            options={MOVES.map((move) => ({ id: move, title: t(`move_${move}`) }))}
            value={draft.move ?? undefined}
            onChange={(move) => change({ move: MOVES.find((one) => one === move) ?? null })}
          />
          {draft.move ? <p className="mt-2 text-muted">{t(`moveHint_${draft.move}`)}</p> : null}
          <FieldError id={`${id}-move`} message={errors.move} />
        </div>
      ) : null}
      {asksPosition && prompt.line ? (
        <fieldset className="min-w-0">
          <legend className="mb-2">
            <span className="font-semibold">{t("position")}</span> <bdi>{prompt.line.statement}</bdi>
          </legend>
          <PositionLine
            name={`${id}:position`}
            {...prompt.line}
            position={draft.position}
            onChange={(position) => change({ position })}
          />
          <FieldError id={`${id}-position`} message={errors.position} />
        </fieldset>
      ) : null}
      <div className="flex flex-col gap-1.5">
        <div className="flex items-end justify-between gap-4">
          <label htmlFor={`${id}-text`} className="font-semibold">
            {isReply ? t("answerText") : t("postText")}
          </label>
          <MentionMenu onMention={(name) => change({ text: withMention(draft.text, name) })} />
        </div>
        <textarea
          id={`${id}-text`}
          dir="auto"
          rows={4}
          value={draft.text}
          readOnly={busy}
          aria-invalid={errors.text ? true : undefined}
          aria-describedby={errors.text ? `${id}-text-error` : undefined}
          onChange={(event) => change({ text: event.target.value })}
          className="control w-full field-sizing-content min-h-32 max-h-[60dvh]"
        />
        <FieldError id={`${id}-text-error`} message={errors.text} />
      </div>
      <EvidenceField
        of={isReply ? "answer" : "post"}
        passages={draft.passages}
        needed={needed}
        error={errors.passages}
        onChange={(passages) => change({ passages })}
      />
      {isReply || viewer.isStaff ? null : (
        <Checkbox
          name={`${id}:statement`}
          label={t("statement")}
          hint={t("statementHint")}
          checked={draft.isStatement}
          onChange={(event) => change({ isStatement: event.target.checked })}
        />
      )}
      {outcome ? <NotPosted outcome={outcome} /> : null}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" look="main" aria-disabled={busy}>
          {busy ? t("posting") : t("post")}
        </Button>
        {onCancel ? <Button onClick={onCancel}>{t("later")}</Button> : null}
        <SaveLine status={drafts.status} />
      </div>
    </form>
  );
}

const withMention = (text: string, name: string): string =>
  `${text}${text === "" || /\s$/.test(text) ? "" : " "}@${name} `;

function NotPosted({ outcome }: { outcome: Exclude<PostOutcome, { state: "posted" }> }) {
  const t = useTranslations("Writing");
  const title = outcome.state === "refused" ? outcome.error.message : t(`${outcome.state}Title`);
  return (
    <Notice tone="error" title={title}>
      {outcome.state === "refused" ? null : <p>{t(`${outcome.state}Text`)}</p>}
    </Notice>
  );
}
