import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";

/**
 * Keeps a comment no longer; keeping its words anew undoes that. Marks that it went into stay as they are.
 * @throws NotFound when it is not the viewer's own.
 */
export async function removeCommentTemplate(
  viewer: Viewer,
  { templateId }: { readonly templateId: string },
): Promise<void> {
  const { count } = await db.commentTemplate.deleteMany({
    where: { id: templateId, userId: viewer.userId },
  });
  if (count === 0) throw new NotFound();
}
