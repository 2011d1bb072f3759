import pg from "pg";
import { beforeAll, expect, it, vi } from "vitest";
import { getThread } from "@/lib/discussion/thread";
import { database } from "../../support/database";
import { makeStudent } from "../../support/factories";
import { viewer } from "../../support/viewers";
import { ask, discussingClass, passage } from "./class";

const STUDENTS = 60;
const POSTS = 500;

let lesson: Awaited<ReturnType<typeof discussingClass>>;
let authors: string[];

/** 500 posts of 60 students, each with a citation: a first post of each, then answers to those. */
beforeAll(async () => {
  lesson = await discussingClass();
  const { courseId, threadId, article } = lesson;
  authors = [];
  for (let i = 0; i < STUDENTS; i += 1) authors.push(await makeStudent(courseId));
  const ids = Array.from({ length: POSTS }, () => crypto.randomUUID());
  const rows = ids.map((id, i) => ({
    ...{ id, courseId, threadId, authorId: authors[i % STUDENTS] ?? "" },
    parentId: i < STUDENTS ? null : (ids[i % STUDENTS] ?? null),
    move: i < STUDENTS ? null : ("BUILD_ON" as const),
    text: "What a post says, in about as many words as a pupil writes. ".repeat(6),
    saveId: crypto.randomUUID(),
    isFirstThought: i < STUDENTS,
  }));
  await database.post.createMany({ data: rows });
  const { blockId, start, end, quote } = passage;
  const articleVersionId = article.articleVersionId;
  await database.postCitation.createMany({
    data: ids.map((postId) => ({
      ...{ courseId, threadId, postId, articleVersionId, position: 0, start, end, quote },
      blockKey: blockId,
    })),
  });
});

it("opens with at most twelve queries, those of the session and the notices included", async () => {
  const student = await viewer(authors[0] ?? "");
  // The text is kept in memory once it was read.
  await getThread(student, lesson.threadId, ask());
  const query = vi.spyOn(pg.Client.prototype, "query");
  const { reading } = await getThread(student, lesson.threadId, ask());
  const statements = query.mock.calls.length;
  query.mockRestore();
  expect(reading?.posts).toBe(POSTS);
  // The page asks three more: who is signed in, what they have not seen, and that they have seen this thread.
  expect(statements).toBeGreaterThan(0);
  expect(statements + 3).toBeLessThanOrEqual(12);
});

it("gives a page and no more: of long conversations the beginning", async () => {
  const student = await viewer(authors[0] ?? "");
  const view = await getThread(student, lesson.threadId, ask());
  const given = view.reading?.page.conversations.flatMap(({ posts }) => posts) ?? [];
  expect(given.length).toBeLessThan(60);
  expect(view.reading?.page.next).not.toBeNull();
  expect(JSON.stringify(view).length).toBeLessThan(100_000);
});
