import { isTeacher } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { CommentTemplateInput } from "@/lib/schemas/comment-templates";
import { db } from "@/lib/server/db";
import { Conflict, Forbidden, NotFound } from "@/lib/server/errors";
import { isUniqueViolation } from "@/lib/server/violations";

/**
 * Keeps a comment to use again, or changes the words of one that is kept. Marks that it went into stay as they are.
 * @throws Forbidden to those who are no teachers; NotFound when it is not the viewer's own; Conflict "commentKept" when
 * they keep one with these words already.
 */
export async function saveCommentTemplate(
  viewer: Viewer,
  { templateId, text }: CommentTemplateInput,
): Promise<{ readonly templateId: string }> {
  if (!isTeacher(viewer)) throw new Forbidden();
  const { userId } = viewer;
  try {
    if (templateId === null) {
      const { id } = await db.commentTemplate.create({ data: { userId, text }, select: { id: true } });
      return { templateId: id };
    }
    const { count } = await db.commentTemplate.updateMany({
      where: { id: templateId, userId },
      data: { text },
    });
    if (count === 0) throw new NotFound();
    return { templateId };
  } catch (error) {
    if (isUniqueViolation(error)) throw new Conflict("commentKept");
    throw error;
  }
}
