"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useDraft } from "@/components/drafts/use-draft";
import { Spinner } from "@/components/ui/progress";
import type { ActionResult } from "@/lib/schemas/action-result";
import { ArticleEditor } from "./article-editor";
import { EMPTY } from "./draft";
import { ImportDoor } from "./import-door";

/** From a source to a text in the library: the door, then the preview. */
export function ImportArticle({
  userId,
  create,
}: {
  /** Whose draft it is: others may use the same device. */
  userId: string;
  create: (input: unknown) => Promise<ActionResult<{ articleId: string }>>;
}) {
  const t = useTranslations("Import");
  const router = useRouter();
  const inHand = useDraft(`new:${userId}`, null, EMPTY, null);
  if (inHand.state === "reading") return <Spinner>{t("converting")}</Spinner>;
  if (inHand.state === "none") return <ImportDoor onImported={inHand.begin} />;
  return (
    <ArticleEditor
      inHand={inHand}
      newest={null}
      save={create}
      saveLabel={t("save")}
      onSaved={async ({ articleId }) => {
        await inHand.done();
        router.push(`/library/${articleId}`);
      }}
    />
  );
}
