"use client";

import { useTranslations } from "next-intl";
import { CancelButton, Dialog } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { TextArea } from "@/components/ui/text-field";
import type { ActionResult } from "@/lib/schemas/action-result";
import { useThread } from "./thread-context";

/** A deed that needs words: why a post is reported or hidden, or what its author is asked. */
export function WordsDialog({
  what,
  postId,
  action,
  onClose,
}: {
  what: "report" | "hide" | "followUp";
  postId: string;
  action: (input: unknown) => Promise<ActionResult<unknown>>;
  onClose: () => void;
}) {
  const t = useTranslations("Post");
  const { conversations, say } = useThread();
  return (
    <Dialog open onClose={onClose} title={t(`${what}Title`)}>
      <p className="mb-4">{t(`${what}Text`)}</p>
      <Form
        action={action}
        values={{ postId }}
        onDone={() => {
          say(t(`${what}Done`));
          void conversations.again([postId]);
        }}
      >
        <TextArea name={what === "followUp" ? "text" : "reason"} label={t(`${what}Label`)} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{t(`${what}Send`)}</SubmitButton>
          <CancelButton />
        </div>
      </Form>
    </Dialog>
  );
}
