import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connectLive } from "@/components/discussion/live/live-connection";

const THREAD = "0190f3a0-0000-7000-8000-000000000001";

/** What the browser would open: the test is its server. */
class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static readonly opened: Stream[] = [];
  readyState = 0;
  constructor(readonly url: string) {
    super();
    Stream.opened.push(this);
  }
  tell(event: string, data: object) {
    this.dispatchEvent(Object.assign(new Event(event), { data: JSON.stringify(data) }));
  }
  fail(forGood: boolean) {
    if (forGood) this.readyState = Stream.CLOSED;
    this.dispatchEvent(new Event("error"));
  }
  close() {
    this.readyState = Stream.CLOSED;
  }
}

const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
let answers: (() => Response)[];
let asked: string[];
let arrived: string[];
let here: (number | null)[];
let disconnect: () => void;

const nothing = () => Response.json({ postIds: [], asOf: "2026-01-01T10:00:00.000Z" });
const turn = (state: "visible" | "hidden") => {
  page.visibilityState = state;
  page.dispatchEvent(new Event("visibilitychange"));
};
const stream = () => {
  const newest = Stream.opened.at(-1);
  if (!newest) throw new Error("no stream was opened");
  return newest;
};
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(async () => {
  vi.useFakeTimers();
  [answers, asked, arrived, here] = [[], [], [], []];
  Stream.opened.length = 0;
  page.visibilityState = "visible";
  vi.stubGlobal("document", page);
  vi.stubGlobal("EventSource", Stream);
  vi.stubGlobal("addEventListener", () => {});
  vi.stubGlobal("removeEventListener", () => {});
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    return (answers.shift() ?? nothing)();
  });
  disconnect = connectLive(THREAD, "2026-01-01T09:00:00.000Z", {
    arrived: (postIds) => arrived.push(...postIds),
    here: (count) => here.push(count),
  });
  await settle();
});
afterEach(() => {
  disconnect();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("staying in touch with a thread", () => {
  it("asks what came since the page was drawn, and then is told", async () => {
    answers = [() => Response.json({ postIds: ["a"], asOf: "2026-01-01T09:30:00.000Z" })];
    stream().tell("here", { count: 3 });
    await settle();
    stream().tell("post", { postId: "b" });
    expect([arrived, here]).toEqual([["a", "b"], [3]]);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(asked).toEqual([`/api/threads/${THREAD}/arrived?since=2026-01-01T09%3A00%3A00.000Z`]);
  });

  it("asks again after the connection was lost, from where it last asked, so that nothing is missed", async () => {
    stream().tell("here", { count: 1 });
    await settle();
    stream().fail(false);
    expect(here).toEqual([1, null]);
    answers = [() => Response.json({ postIds: ["missed"], asOf: "2026-01-01T11:00:00.000Z" })];
    stream().tell("here", { count: 2 });
    await settle();
    expect(arrived).toEqual(["missed"]);
    expect(asked.at(-1)).toContain("since=2026-01-01T10%3A00");
    expect(Stream.opened).toHaveLength(1);
  });

  it("asks every 20 seconds where no stream comes about, and tries the stream again", async () => {
    stream().fail(true);
    await settle();
    const before = asked.length;
    await vi.advanceTimersByTimeAsync(40_000);
    expect(asked.length).toBe(before + 2);
    expect(Stream.opened).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(Stream.opened).toHaveLength(2);
  });

  it.each([401, 404])("ends for good when it is answered %d", async (status) => {
    stream().tell("here", { count: 2 });
    await settle();
    answers = [() => new Response(null, { status })];
    stream().fail(true);
    await settle();
    const before = asked.length;
    turn("hidden");
    turn("visible");
    await vi.advanceTimersByTimeAsync(300_000);
    expect([asked.length, Stream.opened.length, here.at(-1)]).toEqual([before, 1, null]);
  });

  it("lets the stream go in a tab that is hidden for long, and catches up when it is come back to", async () => {
    stream().tell("here", { count: 2 });
    await settle();
    turn("hidden");
    await vi.advanceTimersByTimeAsync(59_000);
    expect(stream().readyState).not.toBe(Stream.CLOSED);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(stream().readyState).toBe(Stream.CLOSED);
    const before = asked.length;
    await vi.advanceTimersByTimeAsync(300_000);
    expect(asked.length).toBe(before);
    answers = [() => Response.json({ postIds: ["meanwhile"], asOf: "2026-01-01T12:00:00.000Z" })];
    turn("visible");
    expect(Stream.opened).toHaveLength(2);
    stream().tell("here", { count: 2 });
    await settle();
    expect(arrived).toEqual(["meanwhile"]);
  });

  it("a look at another tab changes nothing", async () => {
    stream().tell("here", { count: 2 });
    await settle();
    const before = asked.length;
    turn("hidden");
    await vi.advanceTimersByTimeAsync(30_000);
    turn("visible");
    await vi.advanceTimersByTimeAsync(120_000);
    expect([asked.length, Stream.opened.length]).toEqual([before, 1]);
  });

  it("one tab too many asks instead of fighting for a stream, until it is come back to", async () => {
    stream().tell("here", { count: 2 });
    await settle();
    stream().tell("enough", {});
    const before = asked.length;
    await vi.advanceTimersByTimeAsync(200_000);
    expect([asked.length - before, Stream.opened.length]).toEqual([10, 1]);
    turn("hidden");
    turn("visible");
    expect(Stream.opened).toHaveLength(2);
  });
});
