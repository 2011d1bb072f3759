import { isTeacher } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { readingText } from "@/lib/articles/frozen/reading-text";
import { canCopyArticle, visibleArticles } from "@/lib/articles/policy";
import { writeVersion } from "@/lib/articles/versions/write-version";
import { db } from "@/lib/server/db";
import { Forbidden, NotFound } from "@/lib/server/errors";
import { copyPacks } from "./copies/copy-packs";

/**
 * Makes a copy of a text that belongs to the viewer: its newest version with glossary and notes, and the packs that they
 * see, with the questions that were made for that version.
 * @throws NotFound; Forbidden for a text that a colleague's course lets them read.
 */
export async function duplicateArticle(
  viewer: Viewer,
  input: { articleId: string },
): Promise<{ articleId: string }> {
  const article = await db.article.findFirst({
    where: { AND: [{ id: input.articleId }, visibleArticles(viewer)] },
    select: {
      id: true,
      ownerId: true,
      versions: { orderBy: { number: "desc" }, take: 1, select: { id: true } },
    },
  });
  const newest = article?.versions[0];
  if (!article || !newest) throw new NotFound();
  if (!isTeacher(viewer) || !canCopyArticle(viewer, article)) throw new Forbidden();
  const { annotations, blocks, ...text } = await readingText(newest.id);
  return db.$transaction(
    async (transaction) => {
      const copy = await transaction.article.create({
        data: { ownerId: viewer.userId },
        select: { id: true },
      });
      const draft = { ...text, blocks: [...blocks] };
      const versionId = await writeVersion(
        transaction,
        { articleId: copy.id, number: 1, draft },
        annotations,
      );
      await copyPacks(transaction, viewer, {
        from: { articleId: article.id, articleVersionId: newest.id },
        to: { articleId: copy.id, articleVersionId: versionId },
      });
      return { articleId: copy.id };
    },
    { timeout: 20_000 },
  );
}
