import "server-only";

/** A sign of life, well below the minute after which proxies give up on a silent connection. */
const HEARTBEAT_MS = 20_000;
/** Events that a reader who is not reading may be behind. */
const LARGEST_QUEUE = 200;
const FIRST_RETRY_MS = 2_000;
const RETRY_SPREAD_MS = 3_000;

export type Channel = {
  /** Sends a named event. One line of data; nothing happens when the stream has ended. */
  send(event: string, data: object): void;
  end(): void;
};

const kept = globalThis as { colloquyStreams?: Set<Channel> };

/** The streams that are open in this process. The server waits for them when it is told to stop, so they end then. */
function openStreams(): Set<Channel> {
  if (kept.colloquyStreams) return kept.colloquyStreams;
  const streams = new Set<Channel>();
  const endAll = () => {
    for (const stream of [...streams]) stream.end();
  };
  process.once("SIGTERM", endAll);
  process.once("SIGINT", endAll);
  kept.colloquyStreams = streams;
  return streams;
}

const HEADERS = {
  "Content-Type": "text/event-stream; charset=utf-8",
  // Compressed, or gathered by a proxy, events would come late or never.
  "Cache-Control": "no-store, no-transform",
  "X-Accel-Buffering": "no",
  // Nothing else is asked over this connection, and a server that stops need not wait for it to be used again.
  Connection: "close",
};

/**
 * An answer that stays open and sends events (text/event-stream) until the reader leaves, `end` is called or the server stops.
 * @param start begins, and returns what is to be done at the end.
 */
export function eventStream(request: Request, start: (channel: Channel) => () => void): Response {
  const text = new TextEncoder();
  let channel: Channel | undefined;
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let stop: (() => void) | undefined;
        let isOpen = true;
        const write = (lines: string) => {
          if (!isOpen) return;
          if ((controller.desiredSize ?? 0) <= 0) return end();
          controller.enqueue(text.encode(`${lines}\n\n`));
        };
        function end() {
          if (!isOpen) return;
          isOpen = false;
          clearInterval(heart);
          openStreams().delete(own);
          request.signal.removeEventListener("abort", end);
          stop?.();
          try {
            controller.close();
          } catch {
            // The reader has left, and taken the stream along.
          }
        }
        const heart = setInterval(() => write(": here"), HEARTBEAT_MS);
        heart.unref();
        const own: Channel = {
          send: (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}`),
          end,
        };
        channel = own;
        openStreams().add(own);
        request.signal.addEventListener("abort", end);
        // Not all at the same moment, when a server was restarted.
        write(`retry: ${Math.round(FIRST_RETRY_MS + Math.random() * RETRY_SPREAD_MS)}`);
        stop = start(own);
        if (!isOpen) stop();
        else if (request.signal.aborted) end();
      },
      cancel: () => channel?.end(),
    },
    { highWaterMark: LARGEST_QUEUE },
  );
  return new Response(body, { headers: HEADERS });
}
