import { beforeEach, describe, expect, it } from "vitest";
import { getHeard } from "@/lib/discussion/heard";
import { parseHeardSort, sortHeard } from "@/lib/discussion/heard/sort";
import { database as db } from "../../support/database";
import { makePost } from "../../support/factories";
import { makeDiscussed } from "./insights-class";

let lesson: Awaited<ReturnType<typeof makeDiscussed>>;
beforeEach(async () => {
  lesson = await makeDiscussed();
});
const heard = () => getHeard(lesson.teacher, lesson.assignmentId);
const post = (authorId: string, text: string, columns: Parameters<typeof makePost>[2] = {}) =>
  makePost(lesson.threadId, authorId, { text, ...columns });

describe("who is heard", () => {
  it("counts posts, replies and words of every student, the silent ones too", async () => {
    const [a, b, c] = [await lesson.join("Asel"), await lesson.join("Bolat"), await lesson.join("Chiara")];
    const first = await post(a, "Ел шекарасы — бұл өмір мәселесі");
    await post(b, "他不给面子", { parentId: first, move: "CHALLENGE" });
    const view = await heard();
    expect(view.rows).toMatchObject([
      { userId: a, posts: 1, replies: 0, words: 5, answers: 1, owed: 1, wordShare: 0.5, replyShare: 0 },
      { userId: b, posts: 1, replies: 1, words: 5, answers: 0, owed: 0, wordShare: 0.5, replyShare: 1 },
      { userId: c, posts: 0, replies: 0, words: 0, answers: 0, owed: 1, wordShare: 0, replyShare: 0 },
    ]);
    expect(view.posts).toBe(2);
    // Of 5, 5 and 0 words: two of the three pairs differ by 5, so 2 × (5 + 5) / (2 × 9 × 10/3) = 1/3.
    expect(view.words).toMatchObject({ total: 10, fewestForHalf: 1 });
    expect(view.words.gini).toBeCloseTo(1 / 3, 12);
    expect(view.words.difference).toBeCloseTo(20 / 9, 12);
    expect(view.replies.gini).toBeCloseTo(2 / 3, 12);
  });

  it("counts nothing that was withdrawn, hidden or is held, nothing of teachers, and no answer to oneself", async () => {
    const [a, b] = [await lesson.join("Asel"), await lesson.join("Bolat")];
    const first = await post(a, "one two");
    await post(a, "to myself", { parentId: first });
    await post(b, "gone", { parentId: first, withdrawnAt: new Date() });
    await post(b, "gone", { parentId: first, hiddenAt: new Date() });
    await post(b, "waits", { parentId: first, heldAt: new Date() });
    await post(lesson.teacherId, "a long word of a teacher", { parentId: first, isTeachers: true });
    const { rows } = await heard();
    expect(rows).toMatchObject([
      { posts: 2, replies: 0, words: 4, answers: 0 },
      // The one that is held is not heard, but they have done their part.
      { posts: 0, replies: 0, words: 0, answers: 0, owed: 0, replyShare: null },
    ]);
  });

  it("leaves out who was removed from the course, and says nothing where nobody has said anything", async () => {
    const gone = await lesson.join();
    await lesson.join("Bolat");
    await post(gone, "five words that were there");
    await db.enrollment.updateMany({ where: { userId: gone }, data: { removedAt: new Date() } });
    const view = await heard();
    expect(view.rows).toHaveLength(1);
    expect(view.rows[0]).toMatchObject({ name: "Bolat", wordShare: null });
    expect(view.words).toEqual({ total: 0, gini: null, difference: null, fewestForHalf: null });
  });

  it("names the group of each, and counts another assignment's posts nowhere", async () => {
    const a = await lesson.join("Asel");
    const { assignmentId } = lesson;
    const group = await db.discussionGroup.create({ data: { assignmentId, position: 0, name: "Steppe" } });
    await db.groupMember.create({ data: { assignmentId, userId: a, groupId: group.id } });
    const other = await makeDiscussed();
    await makePost(other.threadId, a);
    expect((await heard()).rows).toMatchObject([{ group: "Steppe", posts: 0 }]);
  });
});

it("is sorted as the address asks, by name where it asks for nothing known", () => {
  const row = (name: string, words: number) => ({ name, words }) as Parameters<typeof sortHeard>[0][number];
  const rows = [row("Asel", 2), row("Bolat", 7), row("Chiara", 2)];
  const names = (sort: string | undefined) =>
    sortHeard(rows, parseHeardSort(sort))
      .map(({ name }) => name.slice(0, 1))
      .join("");
  expect([undefined, "-name", "words", "-words", "constructor"].map(names)).toEqual([
    "ABC",
    "CBA",
    "ACB",
    "BAC",
    "ABC",
  ]);
});
