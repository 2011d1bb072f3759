import type { TimeReport } from "@/lib/schemas/attempt-time";
import type { Save, SaveOutcome } from "@/lib/schemas/attempts";
import type { Cancel, Surroundings } from "./surroundings";

/** What came of a request. */
export type Reply<T> =
  | { readonly state: "answered"; readonly body: T }
  | { readonly state: "signedOut" }
  /** The server knows what was asked and will not do it, now or later. `whole`: nothing of this attempt. */
  | { readonly state: "refused"; readonly message: string; readonly whole: boolean }
  /** Lost on the way, out of time, or a fault of the server, which then may have said something. To be tried again. */
  | { readonly state: "unreachable"; readonly message: string | null };

export type SavesBody = { readonly outcomes: readonly SaveOutcome[] };
export type HandInBody = SavesBody & { readonly handedInAt: string | null };

/** A slow network gets a long essay through in this time. */
const TIMEOUT_MS = 30_000;
/** A browser finishes requests up to this size after the page was left; it refuses to keep larger ones alive. */
const KEEPALIVE_BYTES = 60_000;

export type Request = {
  readonly method: "PUT" | "POST";
  readonly url: string;
  readonly saves: readonly Save[];
  /** How long the page was used, where there is something new to tell. */
  readonly time?: TimeReport | null;
};
export type Running<T> = {
  readonly reply: Promise<Reply<T>>;
  readonly abort: Cancel;
  /** What of the time went along. */
  readonly time: TimeReport | null;
};

/** Sends answers. Never rejects. */
export function send<T extends SavesBody>(
  { fetch, after }: Pick<Surroundings, "fetch" | "after">,
  { method, url, saves, time = null }: Request,
): Running<T> {
  const stop = new AbortController();
  // An answer that would no longer be kept alive with the time goes without it.
  const answers = JSON.stringify({ saves });
  const both = JSON.stringify({ saves, time });
  const body = time && isKeptAlive(both) ? both : answers;
  const init: RequestInit = {
    method,
    body,
    headers: { "content-type": "application/json" },
    keepalive: isKeptAlive(body),
    cache: "no-store",
    signal: stop.signal,
  };
  const abort = () => stop.abort();
  const cancel = after(TIMEOUT_MS, abort);
  const reply = fetch(url, init)
    .then((response) => read<T>(response))
    .catch((): Reply<T> => ({ state: "unreachable", message: null }))
    .finally(cancel);
  return { reply, abort, time: body === both ? time : null };
}

const isKeptAlive = (body: string): boolean => new Blob([body]).size <= KEEPALIVE_BYTES;

/**
 * Only our own server's words count: the sign-in page of a school's network also answers, with any status, and must not
 * pass for a save or for a refusal.
 */
async function read<T extends SavesBody>(response: Response): Promise<Reply<T>> {
  const body = await response.json().catch(() => null);
  if (response.ok)
    return Array.isArray(body?.outcomes)
      ? { state: "answered", body: body as T }
      : { state: "unreachable", message: null };
  const kind: unknown = body?.error?.kind;
  const message: string = body?.error?.message ?? "";
  if (response.status === 401 && kind === "signedOut") return { state: "signedOut" };
  if (typeof kind === "string" && REFUSALS.includes(response.status))
    return { state: "refused", message, whole: response.status !== 400 };
  // Of a whole request that was too large for a gateway, a part may pass.
  if (response.status === 413) return { state: "refused", message, whole: false };
  return { state: "unreachable", message: message || null };
}

const REFUSALS = [400, 403, 404, 409];
