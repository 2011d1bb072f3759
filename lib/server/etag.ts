import { createHash } from "node:crypto";

/**
 * A JSON answer for somebody who asks again and again: one who names what they have is told when it is still so, with a
 * 304 and no body. Only for this reader: nothing in between keeps it.
 */
export function jsonUnlessKnown(request: Request, value: unknown): Response {
  const body = JSON.stringify(value);
  const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers = { ETag: etag, "Cache-Control": "private, no-cache", Vary: "Cookie" };
  const known = request.headers.get("if-none-match")?.split(",").map(strong);
  if (known?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "Content-Type": "application/json" } });
}

/** A proxy that compresses an answer on its way marks the tag as weak. */
const strong = (tag: string) => tag.trim().replace(/^W\//, "");
