import { readingText } from "@/lib/articles/frozen/reading-text";
import { resolved } from "@/lib/articles/passages/resolved";
import type { Passage } from "@/lib/schemas/passage";
import { passagesNeeded } from "@/lib/schemas/posts";
import type { Transaction } from "@/lib/server/db";
import { Conflict, InvalidInput } from "@/lib/server/errors";
import { writingStop } from "../policy";
import type { ThreadRow } from "../reading/thread-row";
import type { Move } from "../views";

type Place = {
  readonly isReply: boolean;
  readonly move: Move | null;
  readonly isStaff: boolean;
};

const STOPPED = { early: "discussionEarly", closed: "discussionClosed", locked: "threadLocked" } as const;

/** Refuses while the thread takes no posts. @throws Conflict */
export function checkOpen(row: ThreadRow, now: Date): void {
  const stop = writingStop(row, row, now);
  if (stop) throw new Conflict(STOPPED[stop]);
}

/**
 * The columns of what a post says, once it fits its place: an answer says what it does, the line is answered where it is asked,
 * and enough passages stand in the text.
 * @throws InvalidInput with the fields that do not fit.
 */
export function fitting(
  row: Pick<ThreadRow, "statement" | "citationsRequired">,
  post: { readonly position: number | null; readonly passages: readonly Passage[] },
  place: Place,
): { readonly position: number | null } {
  const wrong: Record<string, string> = {};
  const mayPlace = row.statement !== null && (!place.isReply || place.move === "CHANGE_MIND");
  if (place.isReply && !place.move) wrong.move = "choice";
  if (mayPlace && !place.isReply && !place.isStaff && post.position === null)
    wrong.position = "positionNeeded";
  if (post.passages.length < passagesNeeded(row.citationsRequired, place)) wrong.passages = "passagesNeeded";
  if (Object.keys(wrong).length > 0) throw new InvalidInput("postIncomplete", wrong);
  return { position: mayPlace ? post.position : null };
}

/** The passages as rows. @throws InvalidInput when one does not stand in the text. */
export async function citationRows(
  row: Pick<ThreadRow, "articleVersionId" | "courseId" | "threadId">,
  passages: readonly Passage[],
  transaction: Transaction,
) {
  const { articleVersionId, courseId, threadId } = row;
  const { blocks } = await readingText(articleVersionId, transaction);
  if (resolved(passages, blocks).length < passages.length)
    throw new InvalidInput("postIncomplete", { passages: "passageGone" });
  return passages.map(({ blockId, start, end, quote }, position) => ({
    ...{ courseId, threadId, articleVersionId, position, start, end, quote },
    blockKey: blockId,
  }));
}
