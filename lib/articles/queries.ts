import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableCourses } from "@/lib/courses/policy";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { readingText } from "./frozen/reading-text";
import { canCopyArticle, canEditArticle, visibleArticles } from "./policy";
import type { ArticleView, LibraryEntry } from "./views";

/** The viewer's library: built-in texts first, then the newest. */
export async function getLibrary(viewer: Viewer): Promise<LibraryEntry[]> {
  const articles = await db.article.findMany({
    where: { ...visibleArticles(viewer), versions: { some: {} } },
    orderBy: [{ ownerId: { sort: "asc", nulls: "first" } }, { createdAt: "desc" }],
    select: {
      id: true,
      ownerId: true,
      versions: {
        orderBy: { number: "desc" },
        take: 1,
        select: { number: true, title: true, author: true, language: true, createdAt: true },
      },
      _count: { select: { packs: true } },
    },
  });
  return articles.flatMap(({ id, ownerId, versions: [newest], _count }) =>
    newest
      ? [
          {
            articleId: id,
            title: newest.title,
            author: newest.author,
            language: newest.language,
            version: newest.number,
            savedAt: newest.createdAt,
            isBuiltIn: ownerId === null,
            isMine: ownerId === viewer.userId,
            packs: _count.packs,
          },
        ]
      : [],
  );
}

/**
 * A text of the viewer's library, in its newest version or the one of that number.
 * @throws NotFound
 */
export async function getArticle(viewer: Viewer, articleId: string, number?: number): Promise<ArticleView> {
  const article = await db.article.findFirst({
    where: { AND: [{ id: articleId }, visibleArticles(viewer)] },
    select: {
      id: true,
      ownerId: true,
      versions: {
        orderBy: { number: "desc" },
        select: {
          id: true,
          number: true,
          createdAt: true,
          _count: {
            select: { assignments: { where: { course: reviewableCourses(viewer) } } },
          },
        },
      },
    },
  });
  const shown = number
    ? article?.versions.find((version) => version.number === number)
    : article?.versions[0];
  if (!article || !shown) throw new NotFound();
  const canEdit = canEditArticle(viewer, article);
  return {
    articleId: article.id,
    isBuiltIn: article.ownerId === null,
    canEdit,
    // Any assignment counts here, also one of a course that the owner has left.
    canDelete: canEdit && (await db.assignment.count({ where: { articleVersion: { articleId } } })) === 0,
    canCopy: canCopyArticle(viewer, article),
    versions: article.versions.map((version) => ({
      articleVersionId: version.id,
      number: version.number,
      savedAt: version.createdAt,
      assignments: version._count.assignments,
    })),
    text: await readingText(shown.id),
    number: shown.number,
  };
}
