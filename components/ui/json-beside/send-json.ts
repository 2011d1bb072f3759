import "server-only";
import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import { jsonByKey, type SentJson } from "./sent-json";

/** A document that is not drawn by then never will be: whoever asked for it is gone. */
const DRAWN_MS = 60_000;
/** As many are drawn at a time; more, and a server would hold what somebody asks for without reading it. */
const MOST = 1_000;

/**
 * Sends long JSON to a component of the browser, which gets it by `jsonOf`. Into a document it goes as it is, and beside the payload:
 * through that, Next takes every byte apart, puts it together, escapes and copies it, which for a text and its questions costs a
 * tenth of drawing the page. Where a browser asks for the payload alone, or does not say what it asks for, that carries it.
 * @param json without a `<`, as `plainJson` writes it.
 */
export async function sendJson(json: string): Promise<SentJson> {
  if ((await headers()).get("sec-fetch-dest") !== "document") return { json };
  const now = Date.now();
  for (const [key, { since }] of jsonByKey()) {
    if (now - since < DRAWN_MS) break;
    jsonByKey().delete(key);
  }
  if (jsonByKey().size >= MOST) return { json };
  const key = randomUUID();
  jsonByKey().set(key, { json, since: now });
  return { key };
}
