import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { readingText } from "@/lib/articles/frozen/reading-text";
import { citableText } from "@/lib/grading/review/item-counts";
import type { PromptInput } from "@/lib/schemas/discussion";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { countCitations, touchedSentences } from "@/lib/statistics/citations";
import { promptOf } from "./desk/load-discussion";
import { arrange, type MapPassage, type MapPost } from "./map/arrange";
import { byPost, citationColumns } from "./map/citations";
import { inventedName } from "./names/invented-names";
import { reviewableThreads, STANDING } from "./policy";

export type ArgumentMap = {
  readonly threadId: string;
  /** Of the assignment. */
  readonly title: string;
  readonly prompt: PromptInput;
  /** Null where the whole class discusses. */
  readonly group: string | null;
  /** Of the text. */
  readonly language: string;
  readonly posts: readonly MapPost[];
  readonly passages: readonly MapPassage[];
};

/**
 * A thread as an argument: where its posts stand, which answers which by which move, and what each rests on. Of the posts that
 * stand, teachers' too; none that was withdrawn, hidden or is held.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getArgumentMap(viewer: Viewer, threadId: string): Promise<ArgumentMap> {
  const thread = await db.thread.findFirst({
    where: { id: threadId, ...reviewableThreads(viewer) },
    select: {
      prompt: { select: { title: true, text: true, statement: true, low: true, high: true } },
      group: { select: { name: true } },
      discussion: { select: { assignment: { select: { title: true, articleVersionId: true } } } },
      posts: {
        where: STANDING,
        orderBy: { createdAt: "asc" },
        select: {
          id: true,
          parentId: true,
          author: { select: { name: true } },
          alias: true,
          isTeachers: true,
          move: true,
          position: true,
          text: true,
          createdAt: true,
          citations: { orderBy: { position: "asc" }, select: citationColumns },
        },
      },
    },
  });
  if (!thread) throw new NotFound();
  const { title, articleVersionId } = thread.discussion.assignment;
  const text = await readingText(articleVersionId);
  const { blocks, sentences } = citableText(text);
  const passages = byPost(thread.posts.flatMap(({ citations }) => citations));
  const touched = touchedSentences(
    blocks,
    sentences,
    thread.posts.map(({ id }) => passages.get(id) ?? []),
  );
  const loose = thread.posts.map(({ id, author, alias, citations: _, ...post }, index) => ({
    ...post,
    postId: id,
    author: author.name,
    alias: alias === null ? null : inventedName(alias),
    sentences: touched[index] ?? [],
  }));
  return {
    threadId,
    title,
    prompt: promptOf(thread.prompt),
    group: thread.group?.name ?? null,
    language: text.language,
    ...arrange(loose, countCitations(blocks, sentences, [])),
  };
}
