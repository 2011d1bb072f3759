import { db } from "@/lib/server/db";
import { STANDING } from "../policy";

/** What has to happen when classmates can see a post that they could not see before. */
export async function published(postId: string): Promise<void> {
  await db.post.findFirstOrThrow({ where: { id: postId, ...STANDING }, select: { id: true } });
}
