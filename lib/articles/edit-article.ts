import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { ArticleDraft, ArticleEdit } from "@/lib/schemas/article";
import { db } from "@/lib/server/db";
import { Conflict, NotFound } from "@/lib/server/errors";
import { type ReadingText, readingText } from "./frozen/reading-text";
import { carryAnnotations } from "./versions/carry-annotations";
import { ownedArticle } from "./versions/owned-article";
import { writeVersion } from "./versions/write-version";

/**
 * Saves an edit as the next version; assignments stay with the version they were made of. Glossary and notes come along
 * where their words are still there. An edit that changes nothing makes no version.
 * @returns the number of the newest version.
 * @throws NotFound, Forbidden; Conflict when somebody has saved since the version that the edit is based on.
 */
export async function editArticle(viewer: Viewer, edit: ArticleEdit): Promise<{ number: number }> {
  const articleId = await ownedArticle(viewer, edit.articleId);
  return db.$transaction(async (transaction) => {
    // Two tabs that save at once: the second waits, and then finds the first one's version.
    await transaction.$queryRaw`SELECT 1 FROM article WHERE id = ${articleId}::uuid FOR UPDATE`;
    const newest = await transaction.articleVersion.findFirst({
      where: { articleId },
      orderBy: { number: "desc" },
      select: { id: true, number: true },
    });
    if (!newest) throw new NotFound();
    if (newest.number !== edit.basedOn) throw new Conflict("articleChanged");
    const before = await readingText(newest.id, transaction);
    if (isSame(before, edit.article)) return { number: newest.number };
    const number = newest.number + 1;
    const annotations = carryAnnotations(before.annotations, edit.article.blocks);
    await writeVersion(transaction, { articleId, number, draft: edit.article }, annotations);
    return { number };
  });
}

function isSame(before: ReadingText, after: ArticleDraft): boolean {
  const { articleVersionId: _, annotations: __, ...kept } = before;
  const order = (draft: Omit<ArticleDraft, "blocks"> & Pick<ReadingText, "blocks">) => [
    draft.title,
    draft.author,
    draft.source,
    draft.language,
    draft.licenceNote,
    ...draft.blocks.map(({ id, kind, text }) => [id, kind, text]),
  ];
  return JSON.stringify(order(kept)) === JSON.stringify(order(after));
}
