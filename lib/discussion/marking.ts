import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { Passage } from "@/lib/schemas/passage";
import { NotFound } from "@/lib/server/errors";
import type { DiscussionDesk } from "./desk/load-discussion";
import { loadMarks, type MarkedStudent } from "./marks/load-marks";
import { inventedName } from "./names/invented-names";
import { courseNames, firstSaid } from "./reading/around-posts";
import type { Move, Said } from "./views";

/** A post of the student, with what it answers. */
export type PostInContext = {
  readonly postId: string;
  readonly threadId: string;
  readonly title: string;
  readonly createdAt: Date;
  readonly move: Move | null;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly state: "standing" | "held" | "hidden" | "withdrawn";
  readonly isFirstThought: boolean;
  readonly firstSaid: Said | null;
  /** The name that classmates saw, where it was an invented one. */
  readonly inventedName: string | null;
  readonly answered: { readonly name: string; readonly text: string } | null;
};

export type ParticipationMarking = {
  readonly desk: DiscussionDesk;
  readonly student: MarkedStudent;
  readonly posts: readonly PostInContext[];
  /** In the order of names; null at the ends. */
  readonly previous: string | null;
  readonly next: string | null;
  /** How many students have a mark, and of how many. */
  readonly marked: number;
  readonly students: number;
};

/**
 * One student's part in a discussion: all their posts in context, what they did as facts, and their marks.
 * @throws NotFound to everybody but the course's teachers and assistants, and for whoever is no student of the course.
 */
export async function getParticipationMarking(
  viewer: Viewer,
  { assignmentId, userId }: { readonly assignmentId: string; readonly userId: string },
): Promise<ParticipationMarking> {
  const { desk, posts, students } = await loadMarks(viewer, assignmentId);
  const place = students.findIndex((one) => one.userId === userId);
  const student = students[place];
  if (!student || !desk.discussion) throw new NotFound();
  const own = posts.filter(({ authorId }) => authorId === userId);
  const revised = own.filter(({ isFirstThought, revision }) => isFirstThought && revision > 1);
  const [names, first] = await Promise.all([
    courseNames(desk.head.courseId),
    firstSaid(
      revised.map(({ id }) => id),
      { userId: viewer.userId, isStaff: true },
    ),
  ]);
  const titles = new Map(desk.discussion.threads.map(({ threadId, title }) => [threadId, title]));
  return {
    desk,
    student,
    posts: own.map((post) => {
      const answered = posts.find(({ id }) => id === post.parentId);
      return {
        ...{ postId: post.id, threadId: post.threadId, createdAt: post.createdAt, move: post.move },
        ...{ text: post.text, state: post.state, isFirstThought: post.isFirstThought },
        title: titles.get(post.threadId) ?? "",
        firstSaid: first.get(post.id) ?? null,
        inventedName: post.alias === null ? null : inventedName(post.alias),
        passages: post.citations.map(({ blockKey, start, end, quote }) => ({
          blockId: blockKey,
          ...{ start, end, quote },
        })),
        answered: answered ? { name: names.get(answered.authorId) ?? "", text: answered.text } : null,
      };
    }),
    previous: students[place - 1]?.userId ?? null,
    next: students[place + 1]?.userId ?? null,
    marked: students.filter(({ marks }) => marks.length > 0).length,
    students: students.length,
  };
}
