import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { Forbidden, NotFound } from "@/lib/server/errors";
import { canEditArticle, visibleArticles } from "../policy";

/**
 * Makes sure that the viewer may change the article.
 * @throws NotFound when it is not in their library, Forbidden when it is somebody else's or built in.
 */
export async function ownedArticle(viewer: Viewer, articleId: string): Promise<string> {
  const article = await db.article.findFirst({
    where: { AND: [{ id: articleId }, visibleArticles(viewer)] },
    select: { id: true, ownerId: true },
  });
  if (!article) throw new NotFound();
  if (!canEditArticle(viewer, article)) throw new Forbidden();
  return article.id;
}
