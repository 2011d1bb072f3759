import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { PostSign } from "@/lib/schemas/moderation";
import type { Transaction } from "@/lib/server/db";
import { Conflict } from "@/lib/server/errors";
import { moderatePost } from "./moderation/moderate";

const SIGNS = {
  PINNED: { column: "pinnedAt", off: "UNPINNED", tells: null },
  FEATURED: { column: "featuredAt", off: "UNFEATURED", tells: "FEATURED" },
  ENDORSED: { column: "endorsedAt", off: "UNENDORSED", tells: "ENDORSED" },
} as const;

/**
 * Sets a sign on a post, or takes it off: pinned, featured as a strong use of evidence, endorsed. Its author is told of the
 * latter two, the first time. Doing it twice does it once.
 * @throws NotFound to everybody but the course's teachers and assistants; Conflict when it is to be set on a post that classmates
 * do not see.
 */
export async function setPostSign(viewer: Viewer, { postId, sign, isOn }: PostSign): Promise<void> {
  const { column, off, tells } = SIGNS[sign];
  await moderatePost(viewer, postId, async (transaction, post, now) => {
    if ((post[column] !== null) === isOn) return null;
    if (isOn && (post.heldAt || post.hiddenAt || post.withdrawnAt)) throw new Conflict("conflict");
    await transaction.post.update({ where: { id: postId }, data: { [column]: isOn ? now : null } });
    if (!isOn) return { act: off };
    const isTold = tells === null || (await wasTold(transaction, postId, tells));
    return { act: sign, tells: isTold ? null : tells };
  });
}

async function wasTold(
  transaction: Transaction,
  postId: string,
  kind: "FEATURED" | "ENDORSED",
): Promise<boolean> {
  const told = await transaction.notice.findFirst({ where: { postId, kind }, select: { id: true } });
  return told !== null;
}
