"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useDraft } from "@/components/drafts/use-draft";
import { Spinner } from "@/components/ui/progress";
import type { ActionResult } from "@/lib/schemas/action-result";
import type { ArticleDraft } from "@/lib/schemas/article";
import { ArticleEditor } from "./article-editor";
import { EMPTY } from "./draft";

/** Changes a text; saving makes its next version. */
export function EditArticle({
  articleId,
  article,
  number,
  edit,
}: {
  articleId: string;
  article: ArticleDraft;
  /** The number of the newest version, which `article` is. */
  number: number;
  edit: (input: unknown) => Promise<ActionResult<{ number: number }>>;
}) {
  const t = useTranslations("Import");
  const router = useRouter();
  const saved = useMemo(() => {
    const { blocks, ...fields } = article;
    return { fields, blocks, leftOut: [], source: null };
  }, [article]);
  const inHand = useDraft(`edit:${articleId}`, saved, EMPTY, number);
  if (inHand.state === "reading") return <Spinner>{t("converting")}</Spinner>;
  return (
    <ArticleEditor
      inHand={inHand}
      newest={number}
      save={(draft) => edit({ articleId, basedOn: inHand.basedOn, article: draft })}
      saveLabel={t("saveVersion", { number: number + 1 })}
      onSaved={async () => {
        await inHand.done();
        router.push(`/library/${articleId}`);
      }}
    />
  );
}
