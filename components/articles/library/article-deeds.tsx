import { useTranslations } from "next-intl";
import { CancelButton, DialogButton } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import type { ArticleView } from "@/lib/articles/views";
import type { ActionResult } from "@/lib/schemas/action-result";

type Deed = (input: unknown) => Promise<ActionResult>;

/** What the viewer may do with a text, and why not more. */
export function ArticleDeeds({
  article: { articleId, isBuiltIn, canEdit, canDelete, canCopy },
  duplicate,
  remove,
}: {
  article: ArticleView;
  duplicate: Deed;
  remove: Deed;
}) {
  const t = useTranslations("Library");
  return (
    <div className="flex flex-col gap-3">
      {canEdit ? null : <p className="text-muted">{t(isBuiltIn ? "copyHint" : "colleagueHint")}</p>}
      <div className="flex flex-wrap items-start gap-3">
        {canEdit ? <LinkButton href={`/library/${articleId}/edit`}>{t("edit")}</LinkButton> : null}
        {canCopy ? (
          <Form action={duplicate} values={{ articleId }} className="flex flex-col gap-3">
            <SubmitButton look="plain">{t("copy")}</SubmitButton>
          </Form>
        ) : null}
        {canDelete ? (
          <DialogButton look="danger" label={t("delete")} title={t("deleteTitle")}>
            <Form action={remove} values={{ articleId }}>
              <p>{t("deleteBody")}</p>
              <div className="flex flex-wrap gap-3">
                <SubmitButton look="danger">{t("deleteYes")}</SubmitButton>
                <CancelButton />
              </div>
            </Form>
          </DialogButton>
        ) : null}
      </div>
    </div>
  );
}
