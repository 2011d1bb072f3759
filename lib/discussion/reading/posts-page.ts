import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { ThreadAsk } from "@/lib/schemas/posts";
import { db } from "@/lib/server/db";
import type { PostsPage } from "../views";
import { courseNames, firstSaid, reactionsTo } from "./around-posts";
import { chosen, conversationsOf, pageOf } from "./conversations";
import { type GoneRow, type LoadedPost, loadGone, loadPosts } from "./load-posts";
import { gonePost, postView } from "./post-view";
import type { Reader } from "./reader";

type Row = LoadedPost | GoneRow;
const isGone = (row: Row): row is GoneRow => "gone" in row;

/** A place of the text as an address names it: "block:start-end". */
export function placeIn(passage: string) {
  const [, blockId = "", start = "0", end = "0"] = passage.match(/^(.+):(\d+)-(\d+)$/) ?? [];
  return { blockId, start: Number(start), end: Number(end) };
}

/** Posts that rest on words of a place in the text. */
function restingOn(posts: readonly LoadedPost[], passage: string | null): ReadonlySet<string> {
  if (!passage) return new Set();
  const place = placeIn(passage);
  const touches = (one: LoadedPost["passages"][number]) =>
    one.blockId === place.blockId && one.start < place.end && one.end > place.start;
  return new Set(posts.filter(({ passages }) => passages.some(touches)).map(({ id }) => id));
}

async function openReports(postIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db.report.groupBy({
    by: ["postId"],
    where: { postId: { in: [...postIds] }, settledAt: null },
    _count: true,
  });
  return new Map(rows.map(({ postId, _count }) => [postId, _count]));
}

/**
 * The posts of a thread that the viewer asks for, and of all posts there what the page counts. Whoever calls this has made sure
 * that the viewer may enter the thread; what they may read in it is decided here, by `loadPosts` and `loadGone`.
 */
export async function postsPage(
  viewer: Viewer,
  { threadId, courseId }: { readonly threadId: string; readonly courseId: string },
  ask: ThreadAsk,
  reader: Reader,
) {
  const [posts, gone, names] = await Promise.all([
    loadPosts(viewer, threadId),
    reader.isStaff ? [] : loadGone(viewer, threadId),
    courseNames(courseId),
  ]);
  const resting = restingOn(posts, ask.passage);
  const conversations = conversationsOf<Row>([...posts, ...gone]);
  const found = chosen(conversations, ask, {
    userId: reader.userId,
    restsOn: (postId) => resting.has(postId),
  });
  const { shown, next } = pageOf(found, ask);
  const rows = shown.flatMap(({ root, below }) => [root, ...below.map(({ post }) => post)]);
  const ids = rows.map(({ id }) => id);
  const revised = rows.filter((row) => !isGone(row) && row.isFirstThought && row.revision > 1);
  const [reactions, first, reports] = await Promise.all([
    reactionsTo(viewer, ids),
    firstSaid(
      revised.map(({ id }) => id),
      reader,
    ),
    reader.isStaff ? openReports(ids) : new Map<string, number>(),
  ]);
  const around = { names, reactions, first, reports };
  const view = (row: Row, depth: number, matches: ReadonlySet<string>) =>
    isGone(row)
      ? gonePost(row, depth)
      : postView(row, { depth, isMatch: matches.has(row.id) }, around, reader);
  const page: PostsPage = {
    conversations: shown.map(({ root, below, matches, isAnswered, more }) => ({
      posts: [view(root, 0, matches), ...below.map(({ post, depth }) => view(post, depth, matches))],
      isAnswered,
      more,
    })),
    found: found.length,
    next,
  };
  return { page, posts, names, conversations };
}
