"use client";

import { useTranslations } from "next-intl";
import { CancelButton, DialogButton } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import type { ActionResult } from "@/lib/schemas/action-result";

/** Excuses a student from a question or from all, or takes that back. Needs the namespace `Excusing`. */
export function ExcuseStudent({
  place,
  itemVersionId,
  all,
  isExcused,
  excuse,
}: {
  place: { readonly assignmentId: string; readonly attemptId: string };
  itemVersionId: string;
  /** Every question of the assignment that is marked. */
  all: readonly string[];
  isExcused: boolean;
  excuse: (input: unknown) => Promise<ActionResult>;
}) {
  const t = useTranslations("Excusing");
  const send = (input: unknown) => {
    const { scope } = input as { scope?: string };
    return excuse({
      ...place,
      itemVersionIds: scope === "all" ? all : [itemVersionId],
      isExcused: !isExcused,
    });
  };
  const scopes = (
    <Form action={send}>
      <p>{t(isExcused ? "takeBackHint" : "hint")}</p>
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="scope" value="one">
          {t(isExcused ? "takeBackOne" : "one")}
        </SubmitButton>
        <SubmitButton look="plain" name="scope" value="all">
          {t(isExcused ? "takeBackAll" : "all", { count: all.length })}
        </SubmitButton>
        <CancelButton />
      </div>
    </Form>
  );
  if (!isExcused)
    return (
      <DialogButton look="quiet" label={t("button")} title={t("title")}>
        {scopes}
      </DialogButton>
    );
  return (
    <Notice live={false} tone="info" title={t("excused")}>
      <DialogButton look="quiet" label={t("takeBack")} title={t("takeBackTitle")}>
        {scopes}
      </DialogButton>
    </Notice>
  );
}
