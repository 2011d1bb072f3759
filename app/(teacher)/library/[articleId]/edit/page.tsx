import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { TeacherBar } from "@/components/app/teacher-bar";
import { WidePage } from "@/components/app/wide-page";
import { EditArticle } from "@/components/articles/editing/edit-article";
import { Messages } from "@/components/ui/messages/messages";
import { requireViewer } from "@/lib/accounts/session/session";
import { getArticle } from "@/lib/articles/queries";
import { draftOf } from "@/lib/articles/views";
import { found, pathId } from "@/lib/server/found";
import { editArticleAction } from "../../actions";

type Props = { params: Promise<{ articleId: string }> };

/** Read once for the title and the page. */
const load = cache(async (articleId: string) => {
  const viewer = await requireViewer(`/library/${articleId}/edit`);
  return { viewer, article: await found(() => getArticle(viewer, pathId(articleId))) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await load((await params).articleId);
  return { title: (await getTranslations("Library"))("editTitle", { title: article.text.title }) };
}

export default async function EditArticlePage({ params }: Props) {
  const { viewer, article } = await load((await params).articleId);
  if (!article.canEdit) redirect(`/library/${article.articleId}`);
  const t = await getTranslations("Library");
  return (
    <>
      <TeacherBar viewer={viewer} />
      <WidePage
        title={t("editTitle", { title: article.text.title })}
        under={t("editUnder", { next: article.number + 1 })}
      >
        <Messages names={["Import", "Draft"]}>
          <EditArticle
            articleId={article.articleId}
            article={draftOf(article.text)}
            number={article.number}
            edit={editArticleAction}
          />
        </Messages>
      </WidePage>
    </>
  );
}
