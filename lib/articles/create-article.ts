import { isTeacher } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { ArticleDraft } from "@/lib/schemas/article";
import { db } from "@/lib/server/db";
import { Forbidden } from "@/lib/server/errors";
import { writeVersion } from "./versions/write-version";

/** Puts a text into the viewer's library, as its version 1. */
export async function createArticle(viewer: Viewer, draft: ArticleDraft): Promise<{ articleId: string }> {
  if (!isTeacher(viewer)) throw new Forbidden();
  return db.$transaction(async (transaction) => {
    const { id } = await transaction.article.create({
      data: { ownerId: viewer.userId },
      select: { id: true },
    });
    await writeVersion(transaction, { articleId: id, number: 1, draft });
    return { articleId: id };
  });
}
