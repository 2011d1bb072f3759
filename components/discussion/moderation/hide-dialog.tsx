"use client";

import { useTranslations } from "next-intl";
import { CancelButton, Dialog } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { TextArea } from "@/components/ui/text-field";
import type { ActionResult } from "@/lib/schemas/action-result";

/** Hides a post, for a reason that its author is to read. Needs the namespace `Hiding`. */
export function HideDialog({
  post,
  hide,
  onClose,
  onDone,
}: {
  /** The dialog is open while there is one. */
  post: { readonly postId: string; readonly author: string } | null;
  hide: (input: unknown) => Promise<ActionResult>;
  onClose: () => void;
  onDone: () => void;
}) {
  const t = useTranslations("Hiding");
  return (
    <Dialog open={post !== null} onClose={onClose} title={t("title", { author: post?.author ?? "" })}>
      <Form action={hide} values={{ postId: post?.postId }} onDone={onDone}>
        <p>{t("what")}</p>
        <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} maxLength={1000} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton look="danger">{t("hide")}</SubmitButton>
          <CancelButton />
        </div>
      </Form>
    </Dialog>
  );
}
