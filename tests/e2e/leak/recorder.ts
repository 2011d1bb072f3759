import { createServer, type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";

/** One answer of the app, as it went to the browser. */
export type Sent = Readonly<{
  method: string;
  path: string;
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}>;

export type Recorder = Readonly<{
  /** Where the browser goes instead of the app. */
  url: string;
  /** Everything that was sent so far, in the order in which it was complete. */
  sent: readonly Sent[];
  stop: () => Promise<void>;
}>;

/**
 * Stands between a browser and the app, passes everything on and keeps every byte that goes to the browser: pages, data
 * for pages, answers to actions, the API, scripts. What the browser itself tells of its responses would have gaps:
 * it drops the bodies of pages that it leaves.
 */
export async function record(app: string): Promise<Recorder> {
  const sent: Sent[] = [];
  const server = createServer((incoming, outgoing) => {
    const { host, ...headers } = incoming.headers;
    const { method = "GET", url: path = "/" } = incoming;
    // Unpacked, so that it can be searched. The host stays the browser's own: the app compares it with the origin.
    const toApp = request(
      new URL(path, app),
      { method, headers: { ...headers, host, "accept-encoding": "identity" } },
      (answer) => {
        const chunks: Buffer[] = [];
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () => {
          const body = Buffer.concat(chunks).toString("utf8");
          sent.push({ method, path, status: answer.statusCode ?? 0, headers: answer.headers, body });
        });
        answer.pipe(outgoing);
      },
    );
    toApp.on("error", () => outgoing.destroy());
    outgoing.on("close", () => toApp.destroy());
    incoming.pipe(toApp);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    sent,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
