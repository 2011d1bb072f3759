"use client";

import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Form, SubmitButton } from "@/components/ui/form";
import { TextArea } from "@/components/ui/text-field";
import type { ActionResult } from "@/lib/schemas/action-result";
import { useKeptText } from "./use-kept-text";

export type AskAction = (input: unknown) => Promise<ActionResult<unknown>>;

/** Asks for a second look at one answer. What is written stays on the device until it has been sent. Needs `SecondLook`. */
export function AskSecondLook({
  userId,
  attemptId,
  itemVersionId,
  ask,
}: {
  userId: string;
  attemptId: string;
  itemVersionId: string;
  ask: AskAction;
}) {
  const t = useTranslations("SecondLook");
  const { text, wasKept, write, forget } = useKeptText(`look:${userId}:${attemptId}:${itemVersionId}`);
  return (
    <div className="print:hidden">
      <Disclosure summary={t("ask")} open={wasKept}>
        <Form action={ask} values={{ attemptId, itemVersionId }} onDone={forget}>
          <TextArea
            name="reason"
            label={t("reason")}
            hint={t("reasonHint")}
            dir="auto"
            value={text}
            onChange={(event) => write(event.target.value)}
          />
          <SubmitButton look="plain">{t("send")}</SubmitButton>
        </Form>
      </Disclosure>
    </div>
  );
}
