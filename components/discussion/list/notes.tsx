"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Form, SubmitButton } from "@/components/ui/form";
import { MOMENT } from "@/components/ui/moment";
import { TextArea } from "@/components/ui/text-field";
import type { NoteView } from "@/lib/discussion/notes";
import type { ActionResult } from "@/lib/schemas/action-result";

/** Words between a teacher and one student. Given `answer`, the reader can answer those that were written to them. Needs `Notes`. */
export function Notes({
  notes,
  answer,
}: {
  notes: readonly NoteView[];
  answer?: (input: unknown) => Promise<ActionResult<unknown>>;
}) {
  const t = useTranslations("Notes");
  const format = useFormatter();
  const [open, setOpen] = useState<string>();
  return (
    <section id="notes" aria-labelledby="notes-title" className="scroll-mt-4">
      <h2 id="notes-title" className="subtitle">
        {t("title")}
      </h2>
      <p className="mb-4 text-muted">{answer ? t("hintStudent") : t("hint")}</p>
      <ol className="flex flex-col gap-4">
        {notes.map((note) => (
          <li key={note.noteId} className="border-s-3 border-rule py-1 ps-4">
            <p className="text-sm text-muted">
              {t(`kind_${note.kind}`, { from: note.from, to: note.to })}
              {" · "}
              {format.dateTime(new Date(note.createdAt), MOMENT)}
            </p>
            <p dir="auto" className="wrap-break-word whitespace-pre-line">
              {note.text}
            </p>
            {note.post ? (
              <a href={`/threads/${note.post.threadId}?post=${note.post.postId}#post-${note.post.postId}`}>
                {t("toPost")}
              </a>
            ) : null}
            {answer && !note.isOwn ? (
              open === note.noteId ? (
                <Form
                  action={answer}
                  values={{ noteId: note.noteId }}
                  onDone={() => setOpen(undefined)}
                  className="mt-2 flex max-w-form flex-col gap-3"
                >
                  <TextArea name="text" label={t("answerLabel")} rows={3} />
                  <SubmitButton look="plain">{t("send")}</SubmitButton>
                </Form>
              ) : (
                <Button look="quiet" className="-ms-2" onClick={() => setOpen(note.noteId)}>
                  {t("answer")}
                </Button>
              )
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
