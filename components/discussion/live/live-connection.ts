/** How long the page rests between two questions while no stream tells it. */
const POLL_MS = 20_000;
/** A stream that was refused is tried again after so many of them. */
const POLLS_UNTIL_RETRY = 3;
/** A tab that nobody has looked at for so long lets its stream go. */
const HIDDEN_MS = 60_000;

type Hears = {
  arrived(postIds: readonly string[]): void;
  /** Null while nobody tells. */
  here(count: number | null): void;
};

/**
 * Stays in touch with a thread: by its stream of events while the tab is looked at, and by asking now and then where there is none.
 * After each time that nobody told, it asks what has come, so that nothing is missed. Ends for good when the thread is no longer
 * the reader's to read, or they have signed out. Returns how to stop.
 * @param since when the server drew the page, ISO 8601; null: just now.
 */
export function connectLive(threadId: string, since: string | null, hears: Hears): () => void {
  const home = `/api/threads/${threadId}`;
  let source: EventSource | undefined;
  let isTold = false;
  let isOver = false;
  /** Another tab took the stream's place: this one asks, until it is come back to. */
  let hasGivenUp = false;
  let pollsSince = 0;
  let asked = since;
  let hiding: ReturnType<typeof setTimeout> | undefined;

  async function ask() {
    const answer = await fetch(`${home}/arrived${asked ? `?since=${encodeURIComponent(asked)}` : ""}`, {
      cache: "no-store",
    }).catch(() => null);
    if (isOver || !answer) return;
    if (answer.status === 401 || answer.status === 404) return stop();
    if (!answer.ok) return;
    const { postIds, asOf } = await answer.json().catch(() => ({ postIds: [], asOf: asked }));
    if (isOver) return;
    asked = asOf;
    if (postIds.length > 0) hears.arrived(postIds);
  }

  /** Whether a stream is on its way now, which asks as soon as it tells. */
  function open(): boolean {
    if (source || isOver || typeof EventSource === "undefined") return false;
    pollsSince = 0;
    const own = new EventSource(`${home}/events`);
    source = own;
    own.addEventListener("here", ({ data }) => {
      hears.here(JSON.parse(data).count);
      if (!isTold) void ask();
      isTold = true;
    });
    own.addEventListener("post", ({ data }) => hears.arrived([JSON.parse(data).postId]));
    own.addEventListener("enough", () => {
      hasGivenUp = true;
      close();
    });
    own.addEventListener("error", () => {
      untold();
      // Otherwise the browser is at it again already.
      if (own.readyState !== EventSource.CLOSED) return;
      close();
      void ask();
    });
    return true;
  }

  function untold() {
    isTold = false;
    hears.here(null);
  }
  function close() {
    source?.close();
    source = undefined;
    untold();
  }

  function poll() {
    if (isTold || document.visibilityState !== "visible") return;
    void ask();
    pollsSince += 1;
    if (!hasGivenUp && pollsSince >= POLLS_UNTIL_RETRY) open();
  }

  function look() {
    clearTimeout(hiding);
    if (document.visibilityState !== "visible") {
      hiding = setTimeout(close, HIDDEN_MS);
      return;
    }
    hasGivenUp = false;
    if (!open() && !isTold) void ask();
  }
  const back = () => void ask();

  function stop() {
    if (isOver) return;
    isOver = true;
    clearInterval(polling);
    clearTimeout(hiding);
    document.removeEventListener("visibilitychange", look);
    removeEventListener("online", back);
    close();
  }

  const polling = setInterval(poll, POLL_MS);
  document.addEventListener("visibilitychange", look);
  addEventListener("online", back);
  if (document.visibilityState === "visible") look();
  return stop;
}
