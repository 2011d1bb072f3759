import { beforeAll, describe, expect, test } from "vitest";
import { STANDING } from "@/lib/discussion/policy";
import { discussionRubricSchema } from "@/lib/schemas/discussion";
import { DISCUSSED_MINUTES, demoPosts } from "@/prisma/seed/content/discussion";
import { packPrompts } from "@/prisma/seed/content/pack/prompts";
import { finishedTimes } from "@/prisma/seed/demo/assignments";
import { actRows } from "@/prisma/seed/demo/discussion/moderation";
import type { Place } from "@/prisma/seed/demo/discussion/place";
import { citationRows, postRows } from "@/prisma/seed/demo/discussion/posts";
import { reactionRows } from "@/prisma/seed/demo/discussion/reactions";
import { markRows, noteRows } from "@/prisma/seed/demo/discussion/teaching";
import { STUDENTS, TEACHER } from "@/prisma/seed/demo/people";
import { seedDemo } from "@/prisma/seed/demo/seed-demo";
import { DAY, later } from "@/prisma/seed/demo/times";
import { seedLibrary } from "@/prisma/seed/library/seed-library";
import { database } from "@/tests/support/database";

const startedAt = new Date();
beforeAll(async () => {
  await seedDemo(await seedLibrary());
});

const discussions = () =>
  database.discussion.findMany({
    include: {
      assignment: { include: { attempts: true } },
      prompts: true,
      threads: { include: { posts: true, summaryPosts: { include: { post: true } } } },
    },
    orderBy: { createdAt: "asc" },
  });

async function both() {
  const [finished, fresh, ...others] = await discussions();
  if (!finished || !fresh || others.length > 0) throw new Error("The demo has two discussions.");
  return { finished, fresh, posts: finished.threads.flatMap((thread) => thread.posts) };
}

describe("the demo's discussions", () => {
  test("both have the pack's prompts and rules that can be read; only the finished one has posts", async () => {
    const { finished, fresh, posts } = await both();
    for (const { prompts, threads, rubric } of [finished, fresh]) {
      expect(prompts.map(({ title }) => title).sort()).toEqual(packPrompts.map(({ title }) => title).sort());
      expect(threads).toHaveLength(packPrompts.length);
      expect(discussionRubricSchema.parse(rubric).criteria).toHaveLength(4);
    }
    expect(posts).toHaveLength(demoPosts.length);
    expect(fresh.threads.flatMap((thread) => thread.posts)).toEqual([]);
    expect(fresh).toMatchObject({ afterHandIn: true, postFirst: true, citationsRequired: 1, openAt: null });
  });

  test("was led under its rules: after handing in, first thoughts first, nothing before its opening or after today", async () => {
    const { finished, posts } = await both();
    const attempts = new Map(finished.assignment.attempts.map((attempt) => [attempt.userId, attempt]));
    for (const post of posts) {
      expect(Number(post.createdAt)).toBeGreaterThan(Number(finished.openAt));
      expect(Number(post.createdAt)).toBeLessThan(startedAt.getTime());
      if (post.isTeachers) continue;
      expect(Number(attempts.get(post.authorId)?.handedInAt)).toBeLessThan(Number(post.createdAt));
      const own = posts.filter((one) => one.threadId === post.threadId && one.authorId === post.authorId);
      const firstThoughts = own.filter((one) => one.isFirstThought);
      expect(firstThoughts).toHaveLength(1);
      expect(own.every((one) => one.createdAt >= (firstThoughts[0]?.createdAt ?? startedAt))).toBe(true);
      expect(firstThoughts[0]?.parentId).toBeNull();
    }
    expect(finished.closeAt === null || finished.closeAt > startedAt).toBe(true);
  });

  test("every quotation reads what the text of the assignment has there", async () => {
    const citations = await database.postCitation.findMany();
    const blocks = await database.articleBlock.findMany();
    expect(citations.length).toBeGreaterThan(demoPosts.length);
    for (const { articleVersionId, blockKey, start, end, quote } of citations) {
      const block = blocks.find((one) => one.articleVersionId === articleVersionId && one.key === blockKey);
      expect(block?.text.slice(start, end)).toBe(quote);
    }
  });

  test("leaves a teacher something to do: one report, one post that waits; the rest is in the log", async () => {
    const { posts, finished } = await both();
    expect(await database.report.count({ where: { settledAt: null } })).toBe(1);
    expect(posts.filter(({ heldAt }) => heldAt !== null)).toHaveLength(1);
    const acts = await database.moderationAct.findMany();
    const of = (name: string) =>
      acts
        .filter(({ act }) => act === name)
        .map(({ postId }) => postId)
        .sort();
    const where = (is: (post: (typeof posts)[number]) => boolean) =>
      posts
        .filter(is)
        .map(({ id }) => id)
        .sort();
    expect(of("HIDDEN")).toEqual(where(({ hiddenAt }) => hiddenAt !== null));
    expect(of("PINNED")).toEqual(where(({ pinnedAt }) => pinnedAt !== null));
    expect(of("FEATURED")).toEqual(where(({ featuredAt }) => featuredAt !== null));
    expect(of("ENDORSED")).toEqual(where(({ endorsedAt }) => endorsedAt !== null));
    expect(of("REPORTED")).toHaveLength(await database.report.count());
    expect(of("HELD")).toHaveLength(2);
    expect(of("RELEASED")).toHaveLength(1);
    const closed = finished.threads.filter(({ closedAt }) => closedAt !== null);
    expect(closed).toHaveLength(1);
    for (const { id, summaryPosts } of closed)
      for (const { post } of summaryPosts) expect(post).toMatchObject({ threadId: id, ...STANDING });
  });

  test("stances of after the discussion are later than the posts that moved somebody", async () => {
    const stances = await database.laterStance.findMany({ include: { movedByPost: true, attempt: true } });
    const named = stances.filter(({ movedByPost }) => movedByPost);
    expect(named.length).toBeGreaterThanOrEqual(2);
    for (const { movedByPost, savedAt, moved, attempt } of named) {
      expect(moved).toBe("SOMEBODY");
      expect(Number(movedByPost?.createdAt)).toBeLessThan(Number(savedAt));
      expect(movedByPost?.authorId).not.toBe(attempt.userId);
    }
    for (const { savedAt } of stances) expect(savedAt.getTime()).toBeLessThan(startedAt.getTime());
  });

  test("marks by the rubric wait to be returned; nobody who can sign in as a student has been spoken for", async () => {
    const { finished } = await both();
    expect(finished.marksReturnedAt).toBeNull();
    const criteria = discussionRubricSchema.parse(finished.rubric).criteria.map(({ id }) => id);
    const marks = await database.discussionMark.findMany();
    expect(marks.length).toBeGreaterThan(3);
    for (const { levels, points, maximum, createdAt } of marks) {
      expect(Object.keys(levels as object).sort()).toEqual([...criteria].sort());
      expect(points).toBeLessThanOrEqual(maximum);
      expect(createdAt.getTime()).toBeLessThan(startedAt.getTime());
    }
    const names = STUDENTS.map(({ name }) => name);
    expect(await database.post.count({ where: { author: { name: { in: names } } } })).toBe(0);
    expect(await database.notice.count()).toBe(0);
    const teacher = await database.user.findUniqueOrThrow({ where: { email: TEACHER.email } });
    const own = await database.post.findMany({ where: { isTeachers: true } });
    expect(own.map(({ authorId }) => authorId)).toEqual(own.map(() => teacher.id));
  });
});

describe("the rows of the discussion", () => {
  const place: Place = {
    courseId: "course",
    assignmentId: "assignment",
    articleVersionId: "version",
    openAt: new Date("2022-09-01T08:00:00Z"),
    teacherId: "teacher",
    threadIds: packPrompts.map((_prompt, at) => `thread ${at}`),
    postIds: new Map(demoPosts.map(({ post }, at) => [post, `post ${at}`])),
    userIds: new Map(demoPosts.map(({ post }) => [post.by, post.by] as const).concat([["emre", "emre"]])),
  };
  const rows = () => ({
    posts: postRows(place).map(({ saveId: _saveId, ...row }) => row),
    citations: citationRows(place),
    reactions: reactionRows(place),
    acts: actRows(place),
    notes: noteRows(place).map(({ id: _id, answersId, ...row }) => ({
      ...row,
      isAnswer: answersId !== null,
    })),
    marks: markRows(place, place.openAt),
  });

  test("are the same on every run", () => {
    expect(rows()).toEqual(rows());
  });

  test("end before the demo is made, at whatever time of the day that is", () => {
    for (const demoAt of [new Date("2022-09-13T00:00:00Z"), new Date("2022-09-13T23:59:59Z")]) {
      const { discussion, closeAt } = finishedTimes(demoAt);
      expect(discussion.openAt).toEqual(closeAt);
      expect(later(discussion.openAt, DISCUSSED_MINUTES).getTime()).toBeLessThan(demoAt.getTime());
      expect(later(discussion.markedAt, 40).getTime()).toBeLessThan(demoAt.getTime());
      expect(discussion.closeAt.getTime()).toBeGreaterThan(later(demoAt, DAY).getTime());
    }
  });
});
