import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { type ReadingText, readingText } from "@/lib/articles/frozen/reading-text";
import { citableText } from "@/lib/grading/review/item-counts";
import { db } from "@/lib/server/db";
import { type CitedSentence, countCitations } from "@/lib/statistics/citations";
import { type DiscussionDesk, loadDiscussion } from "./desk/load-discussion";
import { byPost, citationColumns } from "./map/citations";
import { reviewableThreads, STANDING } from "./policy";

/** A sentence of the text with how many posts rest on it, in all and in each thread where any does. */
export type EvidenceSentence = CitedSentence & {
  /** Of a heading, which nobody is expected to cite. */
  readonly isHeading: boolean;
  readonly perThread: readonly { readonly threadId: string; readonly count: number }[];
};

export type Evidence = DiscussionDesk & {
  readonly text: ReadingText;
  readonly sentences: readonly EvidenceSentence[];
  /** How many posts of students stand, and how many of them cite the text. */
  readonly posts: number;
  readonly citing: number;
};

/**
 * What a discussion rests on: how many posts of students cite each sentence of the text. Posts that were withdrawn, hidden or are
 * held do not count. The words of the posts are not read.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getEvidence(viewer: Viewer, assignmentId: string): Promise<Evidence> {
  const desk = await loadDiscussion(viewer, assignmentId);
  const where = { ...STANDING, isTeachers: false, thread: { assignmentId, ...reviewableThreads(viewer) } };
  const [text, posts, citations] = await Promise.all([
    readingText(desk.articleVersionId),
    db.post.count({ where }),
    db.postCitation.findMany({ where: { post: where }, select: { threadId: true, ...citationColumns } }),
  ]);
  const { blocks, sentences } = citableText(text);
  const threads = [...new Set(citations.map(({ threadId }) => threadId))].map((threadId) => {
    const cited = byPost(citations.filter((citation) => citation.threadId === threadId));
    return { threadId, cited, counts: countCitations(blocks, sentences, [...cited.values()]) };
  });
  const headings = new Set(blocks.filter(({ kind }) => kind === "HEADING").map(({ id }) => id));
  const order = (desk.discussion?.threads ?? []).map(({ threadId }) => threadId);
  threads.sort((a, b) => order.indexOf(a.threadId) - order.indexOf(b.threadId));
  return {
    ...desk,
    text,
    posts,
    citing: threads.reduce((sum, { cited }) => sum + cited.size, 0),
    sentences: countCitations(blocks, sentences, []).map((sentence, place) => {
      const perThread = threads
        .map(({ threadId, counts }) => ({ threadId, count: counts[place]?.count ?? 0 }))
        .filter(({ count }) => count > 0);
      const count = perThread.reduce((sum, one) => sum + one.count, 0);
      return { ...sentence, isHeading: headings.has(sentence.blockId), perThread, count };
    }),
  };
}
