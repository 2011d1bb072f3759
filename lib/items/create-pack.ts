import type { z } from "zod";
import { isTeacher } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { visibleArticles } from "@/lib/articles/policy";
import type { createPackSchema } from "@/lib/schemas/pack-editing";
import { db } from "@/lib/server/db";
import { Forbidden, NotFound } from "@/lib/server/errors";

/**
 * Makes an empty pack of the viewer's own for a text.
 * @throws NotFound when the text is not in the viewer's library; Forbidden to those who are no teachers.
 */
export async function createPack(
  viewer: Viewer,
  { articleId, title }: z.infer<typeof createPackSchema>,
): Promise<{ packId: string }> {
  const article = await db.article.findFirst({
    where: { AND: [{ id: articleId }, visibleArticles(viewer)] },
    select: { id: true },
  });
  if (!article) throw new NotFound();
  if (!isTeacher(viewer)) throw new Forbidden();
  const pack = await db.pack.create({
    data: { articleId, ownerId: viewer.userId, title },
    select: { id: true },
  });
  return { packId: pack.id };
}
