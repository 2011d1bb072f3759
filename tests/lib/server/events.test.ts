import { afterEach, describe, expect, it, vi } from "vitest";
import { type Message, payloads, publish, subscribe } from "@/lib/server/events";
import { database } from "@/tests/support/database";

const open: (() => void)[] = [];
afterEach(() => {
  for (const end of open.splice(0)) end();
});

/** Listens to a topic, and keeps what it hears. */
async function hear(topic: string) {
  const heard: Message[] = [];
  const missed = vi.fn();
  const { listening, unsubscribe } = subscribe(topic, { message: (message) => heard.push(message), missed });
  open.push(unsubscribe);
  await listening;
  return { heard, missed, unsubscribe };
}

const listeners = () =>
  database.$queryRaw<{ pid: number }[]>`
    SELECT pid FROM pg_stat_activity
    WHERE application_name = 'colloquy listener' AND datname = current_database()`;

describe("events", () => {
  it("reach whoever has subscribed to the topic, and nobody else", async () => {
    const [one, two, other] = [await hear("class"), await hear("class"), await hear("another class")];
    await publish("class", { postId: "a" });
    await vi.waitFor(() => expect([one.heard, two.heard]).toEqual([[{ postId: "a" }], [{ postId: "a" }]]));
    expect(other.heard).toEqual([]);
    expect(await listeners()).toHaveLength(1);
  });

  it("no longer reach somebody who has unsubscribed", async () => {
    const [one, two] = [await hear("class"), await hear("class")];
    one.unsubscribe();
    await publish("class", { postId: "b" });
    await vi.waitFor(() => expect(two.heard).toHaveLength(1));
    expect(one.heard).toEqual([]);
  });

  it("a burst arrives whole and in order, and costs few NOTIFYs", async () => {
    const { heard } = await hear("burst");
    const postIds = Array.from({ length: 500 }, (_, i) => `post ${i}`);
    await Promise.all(postIds.map((postId) => publish("burst", { postId })));
    await vi.waitFor(() => expect(heard.map(({ postId }) => postId)).toEqual(postIds));
    expect(payloads(postIds.map((postId) => ["burst", { postId }])).length).toBeLessThan(5);
  });

  it("what is too large fails by itself, and the next is sent", async () => {
    const { heard } = await hear("class");
    await expect(publish("class", { text: "x".repeat(9_000) })).rejects.toThrow();
    await publish("class", { postId: "c" });
    await vi.waitFor(() => expect(heard).toEqual([{ postId: "c" }]));
  });

  it("go on after the listener's connection was ended, and say that something may have been missed", async () => {
    const { heard, missed } = await hear("class");
    const [before] = await listeners();
    await database.$queryRaw`SELECT pg_terminate_backend(${before?.pid}::int)`;
    await vi.waitFor(() => expect(missed).toHaveBeenCalledTimes(1), 5_000);
    const [after] = await listeners();
    expect(after?.pid).not.toBe(before?.pid);
    await publish("class", { postId: "d" });
    await vi.waitFor(() => expect(heard).toEqual([{ postId: "d" }]));
  });

  it("leave no connection behind when nobody listens any more", async () => {
    const { unsubscribe } = await hear("class");
    expect(await listeners()).toHaveLength(1);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    unsubscribe();
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    await vi.waitFor(async () => expect(await listeners()).toEqual([]));
  });
});
