import { isTeacher } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableCourses } from "@/lib/courses/policy";
import type { ArticleWhereInput } from "@/lib/server/generated/models";

/** The texts of the viewer's library: built-in ones, their own, and those given to courses that they review. */
export function visibleArticles(viewer: Viewer): ArticleWhereInput {
  if (!isTeacher(viewer)) return { id: { in: [] } };
  const given = { some: { assignments: { some: { course: reviewableCourses(viewer) } } } };
  return { OR: [{ ownerId: null }, { ownerId: viewer.userId }, { versions: given }] };
}

/** Whether the viewer may make new versions of a text, or delete it: only its owner; a built-in one has none. */
export const canEditArticle = (viewer: Viewer, article: { readonly ownerId: string | null }): boolean =>
  article.ownerId === viewer.userId;

/** Whether the viewer may make a copy of their own: of a built-in text, and of what is theirs already. */
export const canCopyArticle = (viewer: Viewer, article: { readonly ownerId: string | null }): boolean =>
  article.ownerId === null || canEditArticle(viewer, article);
