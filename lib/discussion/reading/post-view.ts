import { inventedName } from "../names/invented-names";
import type { GonePost, PostAuthor, PostView, Said } from "../views";
import { NO_REACTIONS } from "./around-posts";
import { type GoneRow, type LoadedPost, stateOf } from "./load-posts";
import type { Reader } from "./reader";

type AuthorRow = { readonly authorId: string; readonly alias: number | null; readonly isTeachers: boolean };

/** The name that classmates see. */
export const shownName = (
  { authorId, alias }: Pick<AuthorRow, "authorId" | "alias">,
  names: ReadonlyMap<string, string>,
): string => (alias === null ? (names.get(authorId) ?? "") : inventedName(alias));

/** Who a post is by, as far as the reader may know: the one place where an invented name is told from a real one. */
export function authorOf(row: AuthorRow, names: ReadonlyMap<string, string>, reader: Reader): PostAuthor {
  const isMe = row.authorId === reader.userId;
  const isInvented = row.alias !== null;
  return {
    name: shownName(row, names),
    isInvented,
    realName: isInvented && (isMe || reader.isStaff) ? (names.get(row.authorId) ?? "") : null,
    userId: reader.isStaff ? row.authorId : null,
    isMe,
    isTeacher: row.isTeachers,
  };
}

/** What stands around a post. */
export type Around = {
  readonly names: ReadonlyMap<string, string>;
  readonly reactions: ReadonlyMap<string, typeof NO_REACTIONS>;
  readonly first: ReadonlyMap<string, Said>;
  /** Open reports, by post. */
  readonly reports: ReadonlyMap<string, number>;
};

/** A post as the reader may see it. */
export function postView(
  row: LoadedPost,
  place: { readonly depth: number; readonly isMatch: boolean },
  around: Around,
  reader: Reader,
): PostView {
  const { counts, own } = around.reactions.get(row.id) ?? NO_REACTIONS;
  return {
    postId: row.id,
    parentId: row.parentId,
    ...place,
    createdAt: row.createdAt.toISOString(),
    author: authorOf(row, around.names, reader),
    move: row.move,
    said: {
      text: row.text,
      position: row.position,
      passages: row.passages,
      at: (row.revisedAt ?? row.createdAt).toISOString(),
    },
    revision: row.revision,
    firstSaid: around.first.get(row.id) ?? null,
    isFirstThought: row.isFirstThought,
    isStatement: row.isStatement,
    isUnread: row.isUnread,
    state: stateOf(row),
    hiddenReason: row.hiddenReason,
    isPinned: row.isPinned,
    isFeatured: row.featuredAt !== null,
    isEndorsed: row.endorsedAt !== null,
    reactions: counts,
    ownReactions: own,
    reports: around.reports.get(row.id) ?? 0,
  };
}

export const gonePost = (row: GoneRow, depth: number): GonePost => ({
  postId: row.id,
  parentId: row.parentId,
  depth,
  gone: row.gone,
});
