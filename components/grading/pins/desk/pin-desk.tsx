"use client";

import { MessageSquareText } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useRef } from "react";
import { useCiting } from "@/components/attempts/citing/use-citing";
import { useShortcuts } from "@/components/grading/keys/use-shortcuts";
import { By } from "@/components/grading/pins/commented-answer";
import { PinList } from "@/components/grading/pins/pin-list";
import { PinnedWords } from "@/components/grading/pins/pinned-words";
import styles from "@/components/grading/pins/pins.module.css";
import { PinsAround } from "@/components/grading/pins/pins-around";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Toast } from "@/components/ui/toast";
import type { CommentTemplate } from "@/lib/grading/comment-templates";
import type { ReviewedPin } from "@/lib/grading/pins/pinned-comments";
import type { PinActions } from "./pin-actions";
import { PinBar } from "./pin-bar";
import { PinForm } from "./pin-form";
import { usePinDeeds } from "./use-pin-deeds";
import { usePinDraft } from "./use-pin-draft";

const ANSWER = "answer";

/**
 * What was written, on the marking desk: words of it are selected, or chosen a sentence at a time by keys, and commented
 * on; the comments stand below.
 */
export function PinDesk({
  userId,
  attemptId,
  itemVersionId,
  text,
  lang,
  pins,
  actions,
  templates,
  studentName,
  passage,
}: {
  userId: string;
  attemptId: string;
  itemVersionId: string;
  text: string;
  /** By which sentences are told apart. */
  lang: string;
  pins: readonly ReviewedPin[];
  actions: PinActions;
  templates: readonly CommentTemplate[];
  /** Null while names are hidden. */
  studentName: string | null;
  /** The first passage that the answer cites. */
  passage: string | null;
}) {
  const t = useTranslations("Pins");
  const bank = useTranslations("CommentBank");
  const root = useRef<HTMLElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const { draft, setDraft, isRestored } = usePinDraft(`pin:${userId}:${attemptId}:${itemVersionId}`, pins);
  const deeds = usePinDeeds(actions, { attemptId, itemVersionId });
  const answer = useMemo(
    () => ({ blocks: [{ id: ANSWER, kind: "PARAGRAPH" as const, text: text.trimEnd() }], language: lang }),
    [text, lang],
  );
  const toButton = () => requestAnimationFrame(() => begin.current?.focus());
  const choosing = useCiting(
    root,
    answer,
    ({ start, end, quote }) => {
      deeds.hush();
      // Words for a comment that is being written: what was typed goes with them.
      setDraft({ commentId: null, start, end, quote, text: draft?.commentId === null ? draft.text : "" });
    },
    toButton,
  );
  function choose() {
    if (choosing.selected) return choosing.citeSelected();
    root.current?.scrollIntoView({ block: "nearest" });
    choosing.start();
  }
  useShortcuts({ p: choose });

  function close() {
    setDraft(null);
    deeds.hush();
    toButton();
  }
  const removedId = deeds.said?.removedId;
  // A comment that somebody else changed meanwhile is not there any more: the words are kept as a new one.
  const changed = draft && pins.find(({ commentId }) => commentId === draft.commentId);
  const form = draft ? (
    <PinForm
      title={changed ? t("change", { number: changed.number }) : t("new")}
      quote={changed ? null : draft.quote}
      text={draft.text}
      isRestored={isRestored}
      isSaving={deeds.isSaving}
      error={deeds.error}
      templates={templates}
      fillings={{ name: studentName, passage: passage === null ? null : bank("quoted", { passage }) }}
      onText={(words) => setDraft({ ...draft, text: words })}
      onSave={() => {
        const toSave = { ...draft, commentId: changed ? draft.commentId : null };
        if (draft.text.trim())
          deeds.save(toSave, () => {
            setDraft(null);
            toButton();
          });
      }}
      onCancel={close}
    />
  ) : null;

  return (
    <PinsAround>
      <section
        ref={root}
        tabIndex={-1}
        aria-label={t("answer")}
        role={choosing.active ? "application" : undefined}
        data-choosing={choosing.active || undefined}
        {...choosing.handlers}
        className={styles.answer}
      >
        <PinnedWords
          text={text}
          pins={pins}
          chosen={draft ? { start: draft.start, end: draft.end } : undefined}
          block={ANSWER}
        />
      </section>
      {draft && !changed ? form : null}
      <PinList
        pins={pins}
        inPlace={(pin) => (pin === changed ? form : undefined)}
        more={(pin) => (
          <div className="flex flex-wrap items-center gap-x-2">
            <By pin={pin} />
            <span className="ms-auto">
              <Button
                look="quiet"
                aria-label={t("editOf", { number: pin.number })}
                onClick={() => {
                  deeds.hush();
                  const { commentId, start, end, quote, text } = pin;
                  setDraft({ commentId, start, end, quote, text });
                }}
              >
                {t("edit")}
              </Button>
              <Button
                look="quiet"
                aria-label={t("removeOf", { number: pin.number })}
                onClick={() => {
                  deeds.remove(pin.commentId, pin.number);
                  toButton();
                }}
              >
                {t("remove")}
              </Button>
            </span>
          </div>
        )}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button ref={begin} onClick={choose}>
          <MessageSquareText aria-hidden size={16} />
          {t("start")}
        </Button>
        <p role="status" className="text-good">
          {removedId === undefined ? deeds.said?.words : null}
        </p>
        <p className="text-sm text-muted">{t(pins.length > 0 ? "late" : "hint")}</p>
      </div>
      {deeds.error && !draft ? <Notice tone="error" title={deeds.error.message} /> : null}
      <PinBar choosing={choosing} />
      {deeds.said && removedId !== undefined ? (
        <Toast
          onDismiss={deeds.hush}
          onUndo={() => {
            deeds.restore(removedId);
            toButton();
          }}
        >
          {deeds.said.words}
        </Toast>
      ) : null}
    </PinsAround>
  );
}
