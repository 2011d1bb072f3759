import type { Transaction } from "@/lib/server/db";
import { inventedName } from "./invented-names";

/** What a post says of who made it. */
export type Signed = { readonly courseId: string; readonly authorId: string; readonly alias: number | null };

/**
 * The names under which classmates see posts: the invented one where there is one, else the author's in the course. Of authors with
 * invented names only, no real name is read.
 */
export async function shownNames(
  client: Pick<Transaction, "enrollment">,
  posts: readonly Signed[],
): Promise<(post: Signed) => string> {
  const open = posts.filter(({ alias }) => alias === null);
  const rows =
    open.length === 0
      ? []
      : await client.enrollment.findMany({
          where: {
            courseId: { in: [...new Set(open.map(({ courseId }) => courseId))] },
            userId: { in: [...new Set(open.map(({ authorId }) => authorId))] },
          },
          select: { courseId: true, userId: true, name: true },
        });
  const names = new Map(rows.map(({ courseId, userId, name }) => [`${courseId}:${userId}`, name]));
  return ({ courseId, authorId, alias }) =>
    alias === null ? (names.get(`${courseId}:${authorId}`) ?? "") : inventedName(alias);
}
