import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";

export type CommentTemplate = { readonly templateId: string; readonly text: string };

/** The comments that the viewer keeps to use again, in the order of the alphabet; none of anybody else's. */
export async function getCommentTemplates(viewer: Viewer): Promise<CommentTemplate[]> {
  const rows = await db.commentTemplate.findMany({
    where: { userId: viewer.userId },
    select: { id: true, text: true },
  });
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  return rows.map(({ id, text }) => ({ templateId: id, text })).sort((a, b) => compare(a.text, b.text));
}
