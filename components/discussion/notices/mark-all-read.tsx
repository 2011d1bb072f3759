"use client";

import { useTranslations } from "next-intl";
import { Form, SubmitButton } from "@/components/ui/form";
import type { ActionResult } from "@/lib/schemas/action-result";

/** Has seen all of it. */
export function MarkAllRead({ markRead }: { markRead: (input: unknown) => Promise<ActionResult<void>> }) {
  const t = useTranslations("Notices");
  return (
    <Form action={markRead} values={{ threadId: null }}>
      <SubmitButton look="plain">{t("markAll")}</SubmitButton>
    </Form>
  );
}
