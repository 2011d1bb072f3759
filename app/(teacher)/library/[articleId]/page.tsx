import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { TeacherBar } from "@/components/app/teacher-bar";
import { ArticleHeading } from "@/components/articles/article-heading";
import { ArticleText } from "@/components/articles/article-text";
import { ArticleDeeds } from "@/components/articles/library/article-deeds";
import { Packs } from "@/components/articles/library/packs";
import { Versions } from "@/components/articles/library/versions";
import { Messages } from "@/components/ui/messages/messages";
import { requireViewer } from "@/lib/accounts/session/session";
import { getArticle } from "@/lib/articles/queries";
import { getPackKeys, getPacks } from "@/lib/items/queries";
import { found, pathId } from "@/lib/server/found";
import {
  createPackAction,
  deleteArticleAction,
  deletePackAction,
  duplicateArticleAction,
  importPackAction,
} from "../actions";

type Props = {
  params: Promise<{ articleId: string }>;
  searchParams: Promise<{ version?: string | string[] }>;
};

/** Read once for the title and the page. */
const load = cache(async (articleId: string, version: string) => {
  const viewer = await requireViewer(`/library/${articleId}`);
  const number = /^[1-9]\d{0,5}$/.test(version) ? Number(version) : undefined;
  return { viewer, article: await found(() => getArticle(viewer, pathId(articleId), number)) };
});

async function shown({ params, searchParams }: Props) {
  return load((await params).articleId, [(await searchParams).version ?? ""].flat()[0] ?? "");
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await shown(props)).article.text.title };
}

export default async function ArticlePage(props: Props) {
  const { viewer, article } = await shown(props);
  const [packs, keys, t] = await Promise.all([
    getPacks(viewer, article.articleId),
    getPackKeys(viewer, article.articleId),
    getTranslations("Library"),
  ]);
  return (
    <>
      <TeacherBar viewer={viewer} />
      <main
        id="content"
        className="mx-auto grid max-w-table gap-x-12 px-5 py-8 md:px-7 md:py-10 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_auto_1fr]"
      >
        <ArticleHeading text={article.text} />
        <aside
          aria-label={t("about")}
          className="mb-10 flex min-w-0 flex-col gap-7 lg:col-start-2 lg:row-span-3 lg:row-start-1"
        >
          <ArticleDeeds article={article} duplicate={duplicateArticleAction} remove={deleteArticleAction} />
          <Versions article={article} />
        </aside>
        <div className="mb-12 min-w-0">
          <Messages names={["Article"]}>
            <ArticleText text={article.text} />
          </Messages>
        </div>
        <Messages names={["PackFile", "Workshop"]}>
          <Packs
            packs={packs}
            keys={keys}
            article={article}
            create={createPackAction}
            bring={importPackAction}
            remove={deletePackAction}
          />
        </Messages>
      </main>
    </>
  );
}
