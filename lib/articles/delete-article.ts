import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { Conflict } from "@/lib/server/errors";
import { ownedArticle } from "./versions/owned-article";

/**
 * Deletes a text with its versions and packs.
 * @throws NotFound, Forbidden; Conflict while an assignment, a draft too, was made of it.
 */
export async function deleteArticle(viewer: Viewer, input: { articleId: string }): Promise<void> {
  const articleId = await ownedArticle(viewer, input.articleId);
  await db.$transaction(async (transaction) => {
    // An assignment made meanwhile refers to a version's row, and waits for it.
    await transaction.$queryRaw`SELECT 1 FROM article_version WHERE article_id = ${articleId}::uuid FOR UPDATE`;
    const used = await transaction.assignment.count({ where: { articleVersion: { articleId } } });
    if (used > 0) throw new Conflict("articleInUse");
    // First the questions, which hold on to the versions that they were made for.
    await transaction.pack.deleteMany({ where: { articleId } });
    await transaction.article.delete({ where: { id: articleId } });
  });
}
