"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Form, SubmitButton } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { MOMENT } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import type { MayRevise } from "@/lib/attempts/views";
import type { ActionResult } from "@/lib/schemas/action-result";

export type ReviseAction = (input: unknown) => Promise<ActionResult<never>>;

/** That returned work may be revised, until when, and the way to it. Needs the namespace `Revision`. */
export function Revise({ mayRevise, start }: { mayRevise: MayRevise; start: ReviseAction }) {
  const t = useTranslations("Revision");
  const format = useFormatter();
  const { attemptId, until, revisionId } = mayRevise;
  return (
    <Notice live={false} tone="info" title={t("mayTitle")}>
      <p>{until ? t("mayUntil", { when: format.dateTime(until, MOMENT) }) : t("mayOpen")}</p>
      <div className="mt-3 print:hidden">
        {revisionId ? (
          <LinkButton look="main" href={`/attempts/${revisionId}`}>
            {t("goOn")}
          </LinkButton>
        ) : (
          <Form action={start} values={{ attemptId }}>
            <SubmitButton>{t("revise")}</SubmitButton>
          </Form>
        )}
      </div>
    </Notice>
  );
}
