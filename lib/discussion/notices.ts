import { isTeacher } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { visibleAssignments } from "@/lib/assignments/policy";
import { ownAttempts } from "@/lib/attempts/policy";
import { db } from "@/lib/server/db";
import { postAddress } from "./map/addresses";
import { shownNames } from "./names/shown-names";
import { type Bundle, bundle, firstWords, type NoticeRow, noticeColumns } from "./notices/bundle";
import type { NoticeView } from "./notices/notice-view";
import { readablePosts, visibleThreads } from "./policy";

const MOST_UNREAD = 500;
const MOST_READ = 60;

/**
 * What the viewer is told of, bundled by kind and place: all that is unread, and the newest that they have seen. Names are as
 * classmates see them, and words only of posts that the viewer may still read.
 */
export async function getNotices(viewer: Viewer): Promise<NoticeView[]> {
  const [unread, read] = await Promise.all([
    load(viewer, { readAt: null }, MOST_UNREAD),
    load(viewer, { readAt: { not: null } }, MOST_READ),
  ]);
  const bundles = bundle([...unread, ...read]);
  const newest = bundles.map(({ newest }) => newest);
  const [threads, attempts, posts, assignments] = await Promise.all([
    threadsOf(viewer, newest),
    attemptsOf(viewer, newest),
    postsOf(viewer, newest),
    assignmentsOf(viewer, newest),
  ]);
  return bundles.map((one) => view(viewer, one, { threads, attempts, posts, assignments }));
}

function load(viewer: Viewer, where: { readAt: null | { not: null } }, take: number): Promise<NoticeRow[]> {
  return db.notice.findMany({
    where: { userId: viewer.userId, ...where },
    orderBy: { createdAt: "desc" },
    take,
    select: noticeColumns,
  });
}

const present = (ids: readonly (string | null | undefined)[]) => [...new Set(ids)].filter((id) => id != null);

async function threadsOf(viewer: Viewer, rows: readonly NoticeRow[]): Promise<Map<string, string>> {
  const threads = await db.thread.findMany({
    where: { id: { in: present(rows.map(({ threadId }) => threadId)) }, ...visibleThreads(viewer) },
    select: { id: true, prompt: { select: { title: true } } },
  });
  return new Map(threads.map(({ id, prompt }) => [id, prompt.title]));
}

/** The attempts that are the viewer's own still. */
async function attemptsOf(viewer: Viewer, rows: readonly NoticeRow[]): Promise<Set<string>> {
  const ids = present(rows.map(({ attempt }) => attempt?.id));
  if (ids.length === 0) return new Set();
  const attempts = await db.attempt.findMany({
    where: { id: { in: ids }, ...ownAttempts(viewer) },
    select: { id: true },
  });
  return new Set(attempts.map(({ id }) => id));
}

type Said = { readonly by: string | null; readonly words: string };

/** Who said what, of the posts that may be read. */
async function postsOf(viewer: Viewer, rows: readonly NoticeRow[]): Promise<Map<string, Said>> {
  const posts = await db.post.findMany({
    where: { id: { in: present(rows.map(({ postId }) => postId)) }, ...readablePosts(viewer) },
    select: { id: true, courseId: true, authorId: true, alias: true, text: true },
  });
  const nameOf = await shownNames(db, posts);
  return new Map(
    posts.map((post) => [
      post.id,
      { by: post.authorId === viewer.userId ? null : nameOf(post), words: firstWords(post.text) },
    ]),
  );
}

/** The titles of the assignments of notes, and the names of those who wrote them. */
async function assignmentsOf(viewer: Viewer, rows: readonly NoticeRow[]) {
  const notes = rows.flatMap(({ note, courseId }) =>
    note ? [{ ...note, courseId, authorId: note.fromId, alias: null }] : [],
  );
  if (notes.length === 0) return null;
  const [titles, nameOf] = await Promise.all([
    db.assignment.findMany({
      where: {
        id: { in: present(notes.map(({ assignmentId }) => assignmentId)) },
        ...visibleAssignments(viewer),
      },
      select: { id: true, title: true },
    }),
    shownNames(db, notes),
  ]);
  return { titles: new Map(titles.map(({ id, title }) => [id, title])), nameOf };
}

type Sources = {
  readonly threads: ReadonlyMap<string, string>;
  readonly attempts: ReadonlySet<string>;
  readonly posts: ReadonlyMap<string, Said>;
  readonly assignments: Awaited<ReturnType<typeof assignmentsOf>>;
};

function view(viewer: Viewer, { key, count, newest }: Bundle, sources: Sources): NoticeView {
  const { kind, threadId, postId, note, attempt, courseId, createdAt, readAt } = newest;
  const common = { key, kind, count, isUnread: readAt === null, at: createdAt };
  if (note) {
    const { assignmentId, fromId: authorId, text } = note;
    const title = sources.assignments?.titles.get(assignmentId);
    if (title === undefined) return { ...common, ...CLOSED };
    const home = `/assignments/${assignmentId}`;
    return {
      ...common,
      title,
      href: isTeacher(viewer) ? `${home}/discussion/heard#notes` : `${home}/discuss#notes`,
      by: sources.assignments?.nameOf({ courseId, authorId, alias: null }) ?? null,
      words: firstWords(text),
    };
  }
  if (attempt) {
    if (!sources.attempts.has(attempt.id)) return { ...common, ...CLOSED };
    const { title } = attempt.assignment;
    return { ...common, title, href: `/attempts/${attempt.id}/result`, by: null, words: null };
  }
  const title = threadId ? sources.threads.get(threadId) : undefined;
  if (title === undefined) return { ...common, ...CLOSED };
  const said = postId ? sources.posts.get(postId) : undefined;
  return {
    ...common,
    title,
    href: threadId && postId ? postAddress(threadId, postId) : `/threads/${threadId}`,
    by: said?.by ?? null,
    words: said?.words ?? null,
  };
}

/** Where the viewer may not enter now. */
const CLOSED = { title: null, href: null, by: null, words: null };
