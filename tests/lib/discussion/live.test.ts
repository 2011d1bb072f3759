import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { getArrived } from "@/lib/discussion/arrived";
import { listenToThread } from "@/lib/discussion/listen";
import { signalPost } from "@/lib/discussion/live/signal";
import { NotFound } from "@/lib/server/errors";
import { database } from "@/tests/support/database";
import {
  makeArticle,
  makeAssignment,
  makeCourse,
  makeDiscussion,
  makePost,
  makeStudent,
  makeTeacher,
} from "../../support/factories";
import { viewer } from "../../support/viewers";

const open: (() => void)[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const stop of open.splice(0)) stop();
});

/** Opens a stream and keeps what it tells. */
async function listen(who: Viewer, threadId: string) {
  const told = { posts: [] as string[], here: [] as number[], enough: 0, ended: 0 };
  const stop = (await listenToThread(who, threadId))({
    post: (postId) => told.posts.push(postId),
    here: (count) => told.here.push(count),
    enough: () => {
      told.enough += 1;
    },
    end: () => {
      told.ended += 1;
      stop();
    },
  });
  open.push(stop);
  await vi.waitFor(() => expect(told.here.length + told.ended).toBeGreaterThan(0));
  return { ...{ told, stop } };
}

let courseId: string;
let teacher: Viewer;
let threadId: string;
let assignmentId: string;

/** A student who has posted in the thread, and their post. */
async function poster() {
  const id = await makeStudent(courseId);
  return { who: await viewer(id), postId: await makePost(threadId, id) };
}

beforeEach(async () => {
  const teacherId = await makeTeacher();
  teacher = await viewer(teacherId);
  courseId = await makeCourse(teacherId);
  assignmentId = await makeAssignment(courseId, await makeArticle(null));
  ({ threadId } = await makeDiscussion(assignmentId));
});

describe("a stream of a thread", () => {
  it("tells of a post by its id, in every stream of the thread and in no other", async () => {
    const { who, postId } = await poster();
    const other = await makeDiscussion(await makeAssignment(courseId, await makeArticle(null)), {
      postFirst: false,
    });
    const [one, two] = [await listen(who, threadId), await listen(teacher, threadId)];
    const elsewhere = await listen(who, other.threadId);
    await signalPost(threadId, postId);
    await vi.waitFor(() => expect([one.told.posts, two.told.posts]).toEqual([[postId], [postId]]));
    expect(elsewhere.told.posts).toEqual([]);
  });

  it("is not there before one's own first post, nor for strangers", async () => {
    await poster();
    const unposted = await viewer(await makeStudent(courseId));
    const stranger = await viewer(await makeStudent(await makeCourse(await makeTeacher())));
    for (const who of [unposted, stranger]) {
      await expect(listenToThread(who, threadId)).rejects.toThrow(NotFound);
      await expect(getArrived(who, { threadId, since: null })).rejects.toThrow(NotFound);
    }
    await makePost(threadId, unposted.userId, { heldAt: new Date() });
    expect(await listenToThread(unposted, threadId)).toBeTypeOf("function");
  });

  it("counts people, not tabs, and tells when they come and go", async () => {
    const [{ who: a }, { who: b }] = [await poster(), await poster()];
    const first = await listen(a, threadId);
    expect(first.told.here).toEqual([1]);
    await listen(a, threadId);
    const second = await listen(b, threadId);
    expect(second.told.here[0]).toBe(2);
    await vi.waitFor(() => expect(first.told.here.at(-1)).toBe(2));
    second.stop();
    await vi.waitFor(() => expect(first.told.here.at(-1)).toBe(1));
  });

  it("ends within a minute when its reader is removed from the course", async () => {
    const [{ who }, { who: stays }] = [await poster(), await poster()];
    const every = vi.spyOn(globalThis, "setInterval");
    const [removed, other] = [await listen(who, threadId), await listen(stays, threadId)];
    const checks = every.mock.calls as unknown as [() => void, number][];
    expect(checks.map(([, ms]) => ms)).toEqual([60_000, 60_000]);
    await database.enrollment.updateMany({
      where: { userId: who.userId },
      data: { removedAt: new Date() },
    });
    for (const [check] of checks) check();
    every.mockRestore();
    await vi.waitFor(() => expect(removed.told.ended).toBe(1));
    expect(other.told.ended).toBe(0);
  });

  it("is ended when the discussion is put off", async () => {
    const { who } = await poster();
    const every = vi.spyOn(globalThis, "setInterval");
    const { told } = await listen(who, threadId);
    const check = every.mock.calls[0]?.[0] as unknown as () => void;
    every.mockRestore();
    const openAt = new Date(Date.now() + 3_600_000);
    await database.discussion.update({ where: { assignmentId }, data: { openAt } });
    check();
    await vi.waitFor(() => expect(told.ended).toBe(1));
  });

  it("one person has four at the most: the oldest gives way and is told why", async () => {
    const { who } = await poster();
    const streams = [];
    for (let i = 0; i < 5; i += 1) streams.push(await listen(who, threadId));
    expect(streams.map(({ told }) => [told.enough, told.ended])).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it("a signal that cannot be sent throws nothing", async () => {
    await expect(signalPost(threadId, "x".repeat(10_000))).resolves.toBeUndefined();
  });
});

describe("what has arrived", () => {
  it("is what classmates may see, since the time that is asked from, by its id alone", async () => {
    const { who, postId: own } = await poster();
    const author = await makeStudent(courseId);
    const since = new Date(Date.now() - 5_000);
    await makePost(threadId, author, { createdAt: new Date(since.getTime() - 1) });
    const shown = await makePost(threadId, author);
    for (const columns of [{ heldAt: new Date() }, { hiddenAt: new Date() }, { withdrawnAt: new Date() }])
      await makePost(threadId, author, columns);
    for (const reader of [who, teacher]) {
      const arrived = await getArrived(reader, { threadId, since });
      expect(Object.keys(arrived).sort()).toEqual(["asOf", "postIds"]);
      expect(arrived.postIds).toEqual([own, shown]);
    }
  });

  it("names a post that was held when a teacher lets it through, however old it is", async () => {
    const { who } = await poster();
    const createdAt = new Date(Date.now() - 3_600_000);
    const postId = await makePost(threadId, await makeStudent(courseId), { createdAt });
    const since = new Date(Date.now() - 1_000);
    const ask = async () => (await getArrived(who, { threadId, since })).postIds.includes(postId);
    expect(await ask()).toBe(false);
    await database.moderationAct.create({
      data: { courseId, assignmentId, threadId, postId, actorId: teacher.userId, act: "RELEASED" },
    });
    expect(await ask()).toBe(true);
  });

  it("asked from where it left off, names a post again rather than missing one", async () => {
    const { who } = await poster();
    const { asOf } = await getArrived(who, { threadId, since: null });
    const late = await makePost(threadId, await makeStudent(courseId), {
      createdAt: new Date(Date.now() - 5_000),
    });
    expect((await getArrived(who, { threadId, since: new Date(asOf) })).postIds).toContain(late);
  });
});
