/**
 * What came of asking for an address: "shown", "nothing" (not found), where one is sent on to, or an API's status.
 */
export type Outcome = "shown" | "nothing" | `/${string}` | number;

export type Answer = Readonly<{ outcome: Outcome; body: string }>;

type Question = Readonly<{
  method?: string;
  cookie: string;
  /** Of the page that sends it; a browser names it with whatever changes something. */
  origin?: string | undefined;
  sends?: Readonly<{ type: string; body: string }> | undefined;
}>;

/** Asks as a browser does that follows nothing. A page that began to load before it was known answers 200 all the same. */
export async function ask(
  address: string,
  { method = "GET", cookie, origin, sends }: Question,
): Promise<Answer> {
  const response = await fetch(address, {
    method,
    redirect: "manual",
    headers: {
      cookie,
      ...(origin ? { origin } : {}),
      ...(sends && { "content-type": sends.type }),
    },
    ...(sends && { body: sends.body }),
  });
  const text = await bodyOf(response);
  const { pathname } = new URL(address);
  // A file that takes longer, on a busy machine, is on its way to whoever may have it.
  const status = response.status === 202 ? 200 : response.status;
  return { outcome: pathname.startsWith("/api/") ? status : outcomeOf(response, text), body: text };
}

/** Of a stream of events the first one: it has no end. */
async function bodyOf(response: Response): Promise<string> {
  if (!response.headers.get("content-type")?.startsWith("text/event-stream")) return response.text();
  let text = "";
  for await (const part of response.body ?? []) {
    text += Buffer.from(part).toString("utf8");
    if (text.includes("event: ")) break;
  }
  return text;
}

function outcomeOf(response: Response, body: string): Outcome {
  // Of a page that streams, Next tells the browser in the page itself.
  const [, late] = /http-equiv="refresh" content="\d+;url=([^"]+)"/.exec(body) ?? [];
  const to = response.headers.get("location") ?? late?.replaceAll("&amp;", "&");
  if (to) return new URL(to, response.url).pathname as Outcome;
  if (response.status === 404 || body.includes("NEXT_HTTP_ERROR_FALLBACK;404")) return "nothing";
  return response.status === 200 ? "shown" : response.status;
}
