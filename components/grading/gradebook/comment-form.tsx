"use client";

import { useTranslations } from "next-intl";
import { Form, SubmitButton } from "@/components/ui/form";
import { TextArea } from "@/components/ui/text-field";
import type { ActionResult } from "@/lib/schemas/action-result";

/** What the student is told about a cell. */
export function CommentForm({
  place,
  standing,
  isReleased,
  comment,
}: {
  place: { readonly assignmentId: string; readonly userId: string };
  /** The newest comment, which may have been emptied. */
  standing: { readonly id: string; readonly text: string } | null;
  isReleased: boolean;
  comment: (input: unknown) => Promise<ActionResult>;
}) {
  const t = useTranslations("GradeCell");
  return (
    <section className="flex flex-col gap-3">
      <h3 className="font-semibold">{t("comment")}</h3>
      <Form action={comment} values={{ ...place, baseId: standing?.id ?? null }} success={t("commentSaved")}>
        <TextArea
          name="text"
          rows={2}
          label={t("commentLabel")}
          hint={t("commentHint", { seen: isReleased ? "yes" : "no" })}
          defaultValue={standing?.text ?? ""}
        />
        <SubmitButton look="plain">{t("commentSave")}</SubmitButton>
      </Form>
    </section>
  );
}
